import { wordsOf, type Word } from './words.ts';

/** The words that somebody looks for, folded, each once. */
export type Query = readonly string[];

/** A stretch of a text, and whether it is one of the words looked for. */
export interface Part {
	readonly text: string;
	readonly marked: boolean;
}

export const readQuery = (text: string): Query => [...new Set(wordsOf(text).map(({ folded }) => folded))];

/** Whether each word of the query begins some word of these texts; nothing asked for is in every text. */
export function holdsAll(texts: readonly string[], query: Query): boolean {
	const words = texts.flatMap(wordsOf);
	return query.every((wanted) => words.some(({ folded }) => folded.startsWith(wanted)));
}

/** The words of a text that begin with a word of the query. */
export const matchesIn = (text: string, query: Query): readonly Word[] =>
	query.length === 0 ? [] : wordsOf(text).filter(({ folded }) => query.some((wanted) => folded.startsWith(wanted)));

/** The whole text, cut where the words of the query begin and end. */
export function markWords(text: string, query: Query): readonly Part[] {
	const parts: Part[] = [];
	let reached = 0;
	for (const { from, to } of matchesIn(text, query)) {
		if (from > reached) parts.push({ text: text.slice(reached, from), marked: false });
		parts.push({ text: text.slice(from, to), marked: true });
		reached = to;
	}
	if (reached < text.length) parts.push({ text: text.slice(reached), marked: false });
	return parts;
}
