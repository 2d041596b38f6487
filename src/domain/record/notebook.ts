import type { BlockAddress } from '#domain/course';
import type { NoteId, Quote } from '#domain/notes';
import type { Instant } from '#domain/shared';
import { byTime } from './by-time.ts';
import type { RecordEvent } from './event.ts';

export interface Note extends BlockAddress {
	readonly id: NoteId;
	/** Null where the note is about the whole block. */
	readonly quote: Quote | null;
	/** Empty in a highlight. */
	readonly text: string;
	/** When it was first written: an edit does not change it. */
	readonly writtenAt: Instant;
}

export interface Bookmark extends BlockAddress {
	readonly at: Instant;
}

/** What a learner keeps beside the text, in the order in which she first wrote it. */
export interface Notebook {
	readonly notes: readonly Note[];
	readonly bookmarks: readonly Bookmark[];
}

/** The same events in any order give the same notebook; of several versions of a note the latest stands. */
export function foldNotebook(events: readonly RecordEvent[]): Notebook {
	// What was removed keeps its place as null, so that a removal that is undone changes nothing.
	const notes = new Map<NoteId, { readonly first: Instant; readonly note: Note | null }>();
	const bookmarks = new Map<string, { readonly first: Instant; readonly bookmark: Bookmark | null }>();
	for (const { at, fact } of [...events].sort(byTime)) {
		switch (fact.type) {
			case 'note.written': {
				const { note: id, lesson, block, quote, text } = fact;
				const first = notes.get(id)?.first ?? at;
				notes.set(id, { first, note: { id, lesson, block, quote, text, writtenAt: first } });
				break;
			}
			case 'note.removed':
				notes.set(fact.note, { first: notes.get(fact.note)?.first ?? at, note: null });
				break;
			case 'block.bookmarked': {
				const { lesson, block } = fact;
				const first = bookmarks.get(keyOf(fact))?.first ?? at;
				bookmarks.set(keyOf(fact), { first, bookmark: { lesson, block, at: first } });
				break;
			}
			case 'block.unbookmarked':
				bookmarks.set(keyOf(fact), { first: bookmarks.get(keyOf(fact))?.first ?? at, bookmark: null });
				break;
		}
	}
	return {
		notes: [...notes.values()].flatMap(({ note }) => note ?? []),
		bookmarks: [...bookmarks.values()].flatMap(({ bookmark }) => bookmark ?? [])
	};
}

const keyOf = ({ lesson, block }: BlockAddress): string => `${lesson}#${block}`;
