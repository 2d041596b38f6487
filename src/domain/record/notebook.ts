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
	const notes = new Map<NoteId, Note>();
	const bookmarks = new Map<string, Bookmark>();
	for (const { at, fact } of [...events].sort(byTime)) {
		switch (fact.type) {
			case 'note.written': {
				const { note: id, lesson, block, quote, text } = fact;
				notes.set(id, { id, lesson, block, quote, text, writtenAt: notes.get(id)?.writtenAt ?? at });
				break;
			}
			case 'note.removed':
				notes.delete(fact.note);
				break;
			case 'block.bookmarked':
				if (!bookmarks.has(keyOf(fact))) bookmarks.set(keyOf(fact), { lesson: fact.lesson, block: fact.block, at });
				break;
			case 'block.unbookmarked':
				bookmarks.delete(keyOf(fact));
				break;
		}
	}
	return { notes: [...notes.values()], bookmarks: [...bookmarks.values()] };
}

const keyOf = ({ lesson, block }: BlockAddress): string => `${lesson}#${block}`;
