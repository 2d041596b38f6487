export { MOST_WRITTEN, noteFactSchemas, type NoteId } from './note-schema.ts';
export { findQuote, quoteOf, type Passage, type Quote } from './quote.ts';
export { teamNoteFile, type TeamNote } from './team-note.ts';
