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
	const sentences = paragraphs.reduce((sum, text) => sum + countSentences(text), 0);
	const words = paragraphs.flatMap((text) => text.match(/[A-Za-z][A-Za-z'’-]*/g) ?? []);
	if (words.length === 0) return undefined;
	const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
	const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
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

/** Groups of vowels, without the endings that are not spoken; right for most English words, and on average for a text. */
function countSyllables(word: string): number {
	const letters = word.toLowerCase().replace(/[^a-z]/g, '');
	if (letters.length <= 3) return 1;
	const spoken = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, (ending) => ending.charAt(0)).replace(/^y/, '');
	return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 0);
}
