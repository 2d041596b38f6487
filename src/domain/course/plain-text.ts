import { unreachable } from '#domain/shared';
import type { Content, Inline } from './lesson.ts';

/**
 * Content as plain lines, one for each paragraph, list entry, table row, figure or client case: what is searched and read aloud. Citations and
 * checks are left out, and a figure is its words.
 */
export function linesOf(content: readonly Content[]): readonly string[] {
	return content
		.flatMap(linesIn)
		.map(tidy)
		.filter((line) => line !== '');
}

function linesIn(content: Content): readonly string[] {
	switch (content.kind) {
		case 'paragraph':
		case 'heading':
			return [running(content.children)];
		case 'list':
			return content.items.map((entry) => entry.flatMap(linesIn).join(' '));
		case 'table':
			return [content.head, ...content.rows].map((cells) => cells.map(running).join(', '));
		case 'quote':
			return content.children.flatMap(linesIn);
		case 'callout':
		case 'worked':
		case 'card':
			return [content.title ?? '', ...content.children.flatMap(linesIn)];
		case 'figure':
			return [content.figure.title, content.figure.alt, content.figure.caption];
		case 'case':
			return [content.case.title, `${content.case.client.name}. ${content.case.client.story}`];
		case 'check':
			return [];
		default:
			return unreachable(content);
	}
}

const running = (inlines: readonly Inline[]): string => inlines.map(textOf).join('');

function textOf(inline: Inline): string {
	if (typeof inline === 'string') return inline;
	if ('children' in inline) return running(inline.children);
	return inline.kind === 'break' ? ' ' : '';
}

/** A citation stood between the last word and its full stop. */
const tidy = (line: string): string =>
	line
		.replace(/\s+/g, ' ')
		.replace(/ ([.,;:!?)])/g, '$1')
		.trim();
