import type { Content, Inline } from '#domain/course';
import { unreachable } from '#domain/shared';

/** Running words of a part of a lesson; figures, cases, checks and citations count for nothing. */
export function countWords(content: readonly Content[], title = ''): number {
	const text = [title, ...content.map(textOf)].join(' ');
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function textOf(content: Content): string {
	switch (content.kind) {
		case 'paragraph':
		case 'heading':
			return running(content.children);
		case 'list':
			return content.items.flat().map(textOf).join(' ');
		case 'table':
			return [content.head, ...content.rows].flat().map(running).join(' ');
		case 'quote':
			return content.children.map(textOf).join(' ');
		case 'callout':
		case 'worked':
		case 'card':
			return [content.title ?? '', ...content.children.map(textOf)].join(' ');
		case 'figure':
		case 'case':
		case 'check':
			return '';
		default:
			return unreachable(content);
	}
}

function running(inlines: readonly Inline[]): string {
	return inlines.map(wordsOf).join('');
}

function wordsOf(inline: Inline): string {
	if (typeof inline === 'string') return inline;
	if ('children' in inline) return running(inline.children);
	return inline.kind === 'break' ? ' ' : '';
}
