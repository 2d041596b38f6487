/** A passage of a text: its own words, and what stood before and behind it. */
export interface Quote {
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
}

/** From a character of a text up to another, without that one. */
export interface Passage {
	readonly from: number;
	readonly to: number;
}

const CONTEXT = 32;
/** No longer than the record takes. */
export const MOST_QUOTED = 2000;

/** A citation stood between the last word and its full stop. */
const BEFORE_POINT = /[ \t]+([.,;:!?)])/g;

/** The passage without the blanks at its ends; null where nothing else is in it, or more than a note may quote. */
export function quoteOf(text: string, { from, to }: Passage): Quote | null {
	const chosen = text.slice(from, to);
	const exact = chosen.trim();
	if (exact === '' || exact.length > MOST_QUOTED) return null;
	const begin = from + chosen.indexOf(exact);
	const end = begin + exact.length;
	return {
		exact: exact.replace(BEFORE_POINT, '$1'),
		prefix: text.slice(Math.max(0, begin - CONTEXT), begin),
		suffix: text.slice(end, end + CONTEXT)
	};
}

/**
 * Where a passage stands now. Blanks make no difference; of several places the one whose surroundings are most like the old ones,
 * then the first. Null where its words are gone.
 */
export function findQuote(text: string, { exact, prefix, suffix }: Quote): Passage | null {
	const { letters, places } = withoutBlanks(text);
	const wanted = withoutBlanks(exact).letters;
	if (wanted === '') return null;
	const [before, behind] = [withoutBlanks(prefix).letters, withoutBlanks(suffix).letters];
	let best: { at: number; likeness: number } | undefined;
	for (let at = letters.indexOf(wanted); at !== -1; at = letters.indexOf(wanted, at + 1)) {
		const likeness = alikeAtEnd(letters.slice(0, at), before) + alikeAtStart(letters.slice(at + wanted.length), behind);
		if (!best || likeness > best.likeness) best = { at, likeness };
	}
	if (!best) return null;
	const [from, last] = [places[best.at], places[best.at + wanted.length - 1]];
	return from === undefined || last === undefined ? null : { from, to: last + 1 };
}

/** The characters that are no blanks, and where each stands in the text. */
function withoutBlanks(text: string): { readonly letters: string; readonly places: readonly number[] } {
	const places = [...text.matchAll(/\S/g)].map(({ index }) => index);
	return { letters: text.replace(/\s+/g, ''), places };
}

function alikeAtStart(a: string, b: string): number {
	const most = Math.min(a.length, b.length);
	let count = 0;
	while (count < most && a[count] === b[count]) count++;
	return count;
}

function alikeAtEnd(a: string, b: string): number {
	const most = Math.min(a.length, b.length);
	let count = 0;
	while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) count++;
	return count;
}
