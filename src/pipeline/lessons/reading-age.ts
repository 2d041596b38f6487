import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Content, Inline } from '#domain/course';
import { unreachable } from '#domain/shared';

/** An American school grade begins at this age less its number. */
const AGE_OF_GRADE_0_YEARS = 5;

/**
 * The age in years at which the running text of a lesson is read with ease: its grade by Flesch and Kincaid, as an age.
 * Headings, tables and citations are no sentences and count for nothing; undefined where there is no sentence.
 */
export function readingAge(content: readonly Content[]): number | undefined {
	const paragraphs = content.flatMap(paragraphsIn);
	const words = paragraphs.flatMap((text) => text.match(/[A-Za-z][A-Za-z'’-]*/g) ?? []);
	if (words.length === 0) return undefined;
	const grade = fleschKincaid({
		sentence: paragraphs.reduce((sum, text) => sum + countSentences(text), 0),
		word: words.length,
		syllable: words.reduce((sum, word) => sum + syllable(word), 0)
	});
	return grade + AGE_OF_GRADE_0_YEARS;
}

function paragraphsIn(content: Content): string[] {
	switch (content.kind) {
		case 'paragraph':
			return [running(content.children)];
		case 'list':
			return content.items.flat().flatMap(paragraphsIn);
		case 'quote':
		case 'callout':
		case 'worked':
		case 'card':
			return content.children.flatMap(paragraphsIn);
		case 'heading':
		case 'table':
		case 'figure':
		case 'case':
		case 'check':
			return [];
		default:
			return unreachable(content);
	}
}

function running(inlines: readonly Inline[]): string {
	return inlines.map((inline) => (typeof inline === 'string' ? inline : 'children' in inline ? running(inline.children) : ' ')).join('');
}

/** What stands behind a colon is read as a sentence of its own; a decimal point ends none. */
function countSentences(text: string): number {
	return text.split(/[.?!:](?:\s|$)/).filter((part) => /[a-z]/i.test(part)).length;
}
