import { markWords, readQuery, type Part, type Query } from './marks.ts';
import { readPlaces, type SearchEntry, type SearchIndex, type SearchTarget } from './search-index.ts';
import { snippetOf } from './snippet.ts';

const RESULT_GROUPS = ['lessons', 'glossary', 'sources', 'protocol'] as const;
export type ResultGroup = (typeof RESULT_GROUPS)[number];

export interface SearchHit {
	readonly target: SearchTarget;
	readonly within: string | null;
	readonly title: readonly Part[];
	readonly snippet: readonly Part[];
}

export interface SearchResults {
	/** Everything that was found, shown or not. */
	readonly found: number;
	/** Groups with nothing in them are left out. */
	readonly groups: readonly { readonly group: ResultGroup; readonly found: number; readonly hits: readonly SearchHit[] }[];
}

/** Finds entries that hold every word of a query, each as a whole word or as the beginning of one. */
export interface Search {
	/** Best first in each group, at most `most` of each. A query without a word finds nothing. */
	find(text: string, most: Readonly<Partial<Record<ResultGroup, number>>>): SearchResults;
}

const FEW = 8;

export function openSearch({ entries, words, places }: SearchIndex): Search {
	const vocabulary = words.split(' ');
	const written = places.split(';');
	return {
		find(text, most) {
			const query = readQuery(text);
			const ranked = rankAll(query, (word) => costs(word, vocabulary, written)).flatMap((at) => entries[at] ?? []);
			const groups = RESULT_GROUPS.map((group) => {
				const all = ranked.filter(({ target }) => groupOf(target) === group);
				return { group, found: all.length, hits: all.slice(0, most[group] ?? FEW).map((entry) => hitOf(entry, query)) };
			});
			return { found: ranked.length, groups: groups.filter(({ found }) => found > 0) };
		}
	};
}

/** Places of entries that hold every word, the cheapest first; equals stay in the order of the course. */
function rankAll(query: Query, costsOf: (word: string) => ReadonlyMap<number, number>): readonly number[] {
	const [first = new Map<number, number>(), ...others] = query.map(costsOf);
	const sums = [...first].flatMap(([entry, cost]) => {
		const more = others.map((each) => each.get(entry));
		return more.some((each) => each === undefined) ? [] : [{ entry, cost: more.reduce<number>((sum, each) => sum + (each ?? 0), cost) }];
	});
	return sums.sort((a, b) => a.cost - b.cost || a.entry - b.entry).map(({ entry }) => entry);
}

/** What a word costs in each entry that has it: least in a title, more in a heading, most in a text; there, less as a whole word. */
function costs(word: string, vocabulary: readonly string[], written: readonly string[]): ReadonlyMap<number, number> {
	const least = new Map<number, number>();
	for (let at = firstFrom(vocabulary, word); vocabulary[at]?.startsWith(word); at++) {
		const beginning = vocabulary[at] === word ? 0 : 1;
		for (const { entry, field } of readPlaces(written[at] ?? '')) {
			least.set(entry, Math.min(least.get(entry) ?? Infinity, field * 2 + beginning));
		}
	}
	return least;
}

function firstFrom(vocabulary: readonly string[], word: string): number {
	let low = 0;
	let high = vocabulary.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((vocabulary[middle] ?? '') < word) low = middle + 1;
		else high = middle;
	}
	return low;
}

const hitOf = ({ target, within, title, text }: SearchEntry, query: Query): SearchHit => ({
	target,
	within,
	title: markWords(title, query),
	snippet: snippetOf(text, query)
});

function groupOf({ kind }: SearchTarget): ResultGroup {
	if (kind === 'lesson' || kind === 'block') return 'lessons';
	return kind === 'term' ? 'glossary' : kind === 'source' ? 'sources' : 'protocol';
}
