import type { BlockId, LessonId, ProtocolId, SourceId, TermId } from '#domain/course';
import { wordsOf } from './words.ts';

/** Where something that was found stands. */
export type SearchTarget =
	| { readonly kind: 'lesson'; readonly lesson: LessonId }
	| { readonly kind: 'block'; readonly lesson: LessonId; readonly block: BlockId }
	| { readonly kind: 'term'; readonly id: TermId }
	| { readonly kind: 'source'; readonly id: SourceId }
	| { readonly kind: 'protocol'; readonly id: ProtocolId };

export interface SearchEntry {
	readonly target: SearchTarget;
	readonly title: string;
	/** The lesson that a block belongs to, or the module of a lesson. */
	readonly within: string | null;
	readonly text: string;
}

/**
 * Every word of the course with the places where it stands. Texts, because a list of texts is far smaller than one of lists:
 * `words` in order, with blanks between them; `places` in the same order, with semicolons, each the distances from one place to the
 * next in base 36.
 */
export interface SearchIndex {
	readonly entries: readonly SearchEntry[];
	readonly words: string;
	readonly places: string;
}

/** An entry and the best of its fields that has the word: 0 the title of a lesson, term or source, 1 the heading of a block, 2 text. */
export interface SearchPlace {
	readonly entry: number;
	readonly field: number;
}

const TITLE = 0;
const HEADING = 1;
const TEXT = 2;
const FIELDS = 3;

/** Makes the index that `openSearch` reads. Entries with an equal rank are found in the order given here. */
export function buildIndex(entries: readonly SearchEntry[]): SearchIndex {
	const places = new Map<string, number[]>();
	for (const [at, entry] of entries.entries()) {
		for (const [word, field] of bestFields(entry)) {
			const known = places.get(word);
			if (known) known.push(at * FIELDS + field);
			else places.set(word, [at * FIELDS + field]);
		}
	}
	const sorted = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
	return {
		entries,
		words: sorted.map(([word]) => word).join(' '),
		places: sorted.map(([, numbers]) => distances(numbers).join(',')).join(';')
	};
}

/** The places of one word, as they stand in `places`. */
export function readPlaces(written: string): readonly SearchPlace[] {
	let place = 0;
	return written.split(',').map((distance) => {
		place += parseInt(distance, 36);
		return { entry: Math.floor(place / FIELDS), field: place % FIELDS };
	});
}

function bestFields({ target, title, text }: SearchEntry): ReadonlyMap<string, number> {
	const own = target.kind === 'block' ? HEADING : TITLE;
	const inText = wordsOf(text).map(({ folded }) => [folded, TEXT] as const);
	return new Map([...inText, ...wordsOf(title).map(({ folded }) => [folded, own] as const)]);
}

const distances = (numbers: readonly number[]): readonly string[] =>
	numbers.map((place, at) => (place - (numbers[at - 1] ?? 0)).toString(36));
