import { findQuote, type NoteId } from '#domain/notes';
import type { Note } from '#domain/record';
import { rangeOf, type BlockText } from './block-text.ts';
import './passages.css';

/** Where the words of each note stand on the page; null where they are gone. A note on a whole block is left out. */
export function placesOf(notes: readonly Note[], texts: ReadonlyMap<string, BlockText>): ReadonlyMap<NoteId, Range | null> {
	return new Map(
		notes.flatMap(({ id, block, quote }) => {
			const text = texts.get(block);
			if (!quote || !text) return [];
			const passage = findQuote(text.text, quote);
			return [[id, passage && rangeOf(text, passage)] as const];
		})
	);
}

/** Marks the words of notes and highlights without touching the text. Returns the way to take the marks off. A browser that cannot shows none. */
export function paint(notes: readonly Note[], places: ReadonlyMap<NoteId, Range | null>): () => void {
	const { highlights } = CSS as { highlights?: HighlightRegistry };
	const rangesOf = (some: readonly Note[]) => some.flatMap(({ id }) => places.get(id) ?? []);
	highlights?.set('kept-highlight', new Highlight(...rangesOf(notes.filter(({ text }) => text === ''))));
	highlights?.set('kept-note', new Highlight(...rangesOf(notes.filter(({ text }) => text !== ''))));
	return () => {
		highlights?.delete('kept-highlight');
		highlights?.delete('kept-note');
	};
}

/** The note on whose words a point of the window lies; null where there is none, or the browser cannot tell. */
export function noteAt(places: ReadonlyMap<NoteId, Range | null>, x: number, y: number): NoteId | null {
	const caret = (document as { caretPositionFromPoint?: Document['caretPositionFromPoint'] }).caretPositionFromPoint?.(x, y);
	if (!caret) return null;
	return [...places].find(([, range]) => range?.isPointInRange(caret.offsetNode, caret.offset))?.[0] ?? null;
}
