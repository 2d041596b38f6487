import type { BlockAddress } from '#domain/course';
import { MOST_WRITTEN, type NoteId, type Quote } from '#domain/notes';
import { foldNotebook, type Bookmark, type Fact, type LearnerId, type Note, type Notebook } from '#domain/record';
import type { LearnerSession } from '#state/learner';

export interface NotebookParts {
	readonly session: LearnerSession;
	readonly newId: () => string;
	/** The content that is on show. */
	readonly contentHash: string;
}

/** What a note will say; with the id of a note that exists it takes its place. */
export interface Writing extends BlockAddress {
	readonly id?: NoteId;
	readonly quote: Quote | null;
	readonly text: string;
}

/** What was taken away last, and can be put back. */
export type Removed = { readonly kind: 'note'; readonly note: Note } | { readonly kind: 'bookmark'; readonly bookmark: Bookmark };

/** The notebook of the current learner: what is in it is on the disk, and whoever writes hears whether it was kept. */
export class NotebookDesk {
	readonly #parts: NotebookParts;
	#removed = $state.raw<{ readonly by: LearnerId; readonly what: Removed } | null>(null);

	constructor(parts: NotebookParts) {
		this.#parts = parts;
	}

	readonly notebook = $derived.by<Notebook>(() => foldNotebook(this.#parts.session.events));
	/** Another learner never sees what this one took away. */
	readonly removed = $derived.by<Removed | null>(() =>
		this.#removed && this.#removed.by === this.#parts.session.learner?.id ? this.#removed.what : null
	);

	/** What was taken away last, if it stood there. */
	removedAt({ lesson, block }: BlockAddress): Removed | null {
		const { removed } = this;
		const place = removed?.kind === 'note' ? removed.note : removed?.bookmark;
		return place?.lesson === lesson && place.block === block ? removed : null;
	}

	bookmark({ lesson, block }: BlockAddress): Promise<boolean> {
		return this.#keep({ type: 'block.bookmarked', lesson, block });
	}

	async unbookmark(bookmark: Bookmark): Promise<boolean> {
		const { lesson, block } = bookmark;
		return this.#takeAway({ type: 'block.unbookmarked', lesson, block }, { kind: 'bookmark', bookmark });
	}

	/** Text beyond what a note takes is a fault of the form. */
	write({ id, lesson, block, quote, text }: Writing): Promise<boolean> {
		const kept = text.trim();
		if (kept.length > MOST_WRITTEN) throw new RangeError(`a note of ${kept.length} characters`);
		const { newId, contentHash } = this.#parts;
		return this.#keep({ type: 'note.written', note: id ?? (newId() as NoteId), lesson, block, contentHash, quote, text: kept });
	}

	remove(note: Note): Promise<boolean> {
		return this.#takeAway({ type: 'note.removed', note: note.id }, { kind: 'note', note });
	}

	/** Puts back what was taken away last. */
	async undo(): Promise<boolean> {
		const { removed } = this;
		if (!removed) return false;
		const kept = await (removed.kind === 'note' ? this.write(removed.note) : this.bookmark(removed.bookmark));
		if (kept) this.#removed = null;
		return kept;
	}

	async #takeAway(fact: Fact, what: Removed): Promise<boolean> {
		const by = this.#parts.session.learner?.id;
		const kept = await this.#keep(fact);
		if (kept && by !== undefined) this.#removed = { by, what };
		return kept;
	}

	async #keep(fact: Fact): Promise<boolean> {
		return (await this.#parts.session.append('notes', [fact])).ok;
	}
}
