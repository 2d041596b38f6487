import { buildIndex, openSearch, type SearchIndex } from '#domain/search';
import { seededRandom } from '#domain/shared';
import { compileCourse, printFault, readLessonsFolder, searchEntries } from '#pipeline/lessons';

const QUERIES = 200;
const SEED = 'the same queries in every run';

/** The same question put to the same texts in three ways. */
interface SearchWays {
	readonly index: SearchIndex;
	readonly queries: readonly string[];
	readonly find: (query: string) => unknown;
	/** What a page without an index would do. */
	readonly scan: (query: string) => unknown;
	/** The same with every text kept in memory a second time, without case and accents. */
	readonly scanFolded: (query: string) => unknown;
}

export async function searchWays(root: string): Promise<SearchWays> {
	const compiled = compileCourse(await readLessonsFolder(root));
	if (!compiled.ok) throw new Error(compiled.error.map(printFault).join('\n'));
	const index = buildIndex(searchEntries(compiled.value));
	const search = openSearch(index);
	const texts = index.entries.map(({ title, text }) => `${title} ${text}`);
	const folded = texts.map(fold);
	const holding = (all: readonly string[], query: string) => {
		const words = fold(query).split(' ');
		return all.filter((text) => words.every((word) => text.includes(word)));
	};
	return {
		index,
		queries: queriesFrom(index.words.split(' ')),
		find: (query) => search.find(query, {}),
		scan: (query) => holding(texts.map(fold), query),
		scanFolded: (query) => holding(folded, query)
	};
}

/** One to three words of the course, half of them only begun, as somebody types them. */
function queriesFrom(words: readonly string[]): readonly string[] {
	const random = seededRandom(SEED);
	const below = (limit: number) => Math.floor(random() * limit);
	const typed = () => {
		const word = words[below(words.length)] ?? '';
		return below(2) === 0 ? word : word.slice(0, Math.max(2, Math.ceil(word.length / 2)));
	};
	return Array.from({ length: QUERIES }, () => Array.from({ length: 1 + below(3) }, typed).join(' '));
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
