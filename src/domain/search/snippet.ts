import { markWords, matchesIn, type Part, type Query } from './marks.ts';
import type { Word } from './words.ts';

const LENGTH = 180;
/** How much is shown before the first word that was found. */
const LEAD = 50;

/** A line or two of a text around the words of the query, with those words marked; its beginning where none of them is in it. */
export function snippetOf(text: string, query: Query): readonly Part[] {
	if (text.length <= LENGTH) return markWords(text, query);
	const centre = densest(matchesIn(text, query), query)?.from ?? 0;
	const from = centre <= LEAD ? 0 : afterBlank(text, centre - LEAD, centre);
	const to = from + LENGTH >= text.length ? text.length : beforeBlank(text, from + LENGTH);
	return [...(from > 0 ? [dots('… ')] : []), ...markWords(text.slice(from, to), query), ...(to < text.length ? [dots(' …')] : [])];
}

/** The match that has the most different words of the query close behind it; the first of them. */
function densest(matches: readonly Word[], query: Query): Word | undefined {
	const around = ({ from }: Word) => matches.filter((other) => other.from >= from && other.to <= from + LENGTH - LEAD);
	const different = (near: readonly Word[]) => query.filter((wanted) => near.some(({ folded }) => folded.startsWith(wanted))).length;
	return matches.reduce<{ word: Word; count: number } | undefined>((best, word) => {
		const count = different(around(word));
		return best && best.count >= count ? best : { word, count };
	}, undefined)?.word;
}

function afterBlank(text: string, from: number, limit: number): number {
	const blank = text.indexOf(' ', from);
	return blank === -1 || blank >= limit ? limit : blank + 1;
}

function beforeBlank(text: string, to: number): number {
	const blank = text.lastIndexOf(' ', to);
	return blank <= to - LENGTH ? to : blank;
}

const dots = (text: string): Part => ({ text, marked: false });
