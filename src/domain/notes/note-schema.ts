import * as v from 'valibot';
import { blockIdSchema, lessonIdSchema } from '#domain/course';
import { MOST_QUOTED } from './quote.ts';

const noteIdSchema = v.pipe(v.string(), v.uuid('is not a UUID.'), v.brand('NoteId'));
export type NoteId = v.InferOutput<typeof noteIdSchema>;

const MOST_CONTEXT = 64;
/** Characters of a note; about two printed pages. */
export const MOST_WRITTEN = 4000;

/** A passage, by its own words and what stood around it: it is found again when the text before it has changed. */
const quoteSchema = v.strictObject({
	exact: v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_QUOTED)),
	prefix: v.pipe(v.string(), v.maxLength(MOST_CONTEXT)),
	suffix: v.pipe(v.string(), v.maxLength(MOST_CONTEXT))
});

const place = { lesson: lessonIdSchema, block: blockIdSchema };

/** What a learner keeps beside the text. A note without a text is a highlight; one without a quote is about the whole block. */
export const noteFactSchemas = [
	v.strictObject({ type: v.literal('block.bookmarked'), ...place }),
	v.strictObject({ type: v.literal('block.unbookmarked'), ...place }),
	/** Written again with the same id, it takes the place of what it said before. */
	v.strictObject({
		type: v.literal('note.written'),
		note: noteIdSchema,
		...place,
		/** The content that the learner saw. */
		contentHash: v.string(),
		quote: v.nullable(quoteSchema),
		text: v.pipe(v.string(), v.maxLength(MOST_WRITTEN))
	}),
	v.strictObject({ type: v.literal('note.removed'), note: noteIdSchema })
] as const;
