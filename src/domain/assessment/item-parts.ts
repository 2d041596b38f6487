import * as v from 'valibot';
import { blockAddressSchema, choiceIdSchema, itemIdSchema, objectiveIdSchema, sourceIdSchema, textSchema } from '#domain/course';

/** The fields that every item has, whatever its type. */
export const itemFields = {
	id: itemIdSchema,
	/** Raised by one with every change of meaning; a graded attempt keeps the version it was drawn with. */
	version: v.pipe(
		v.number('is not a number. Begin with 1.'),
		v.integer('is not a whole number. Begin with 1, and add 1 with each change of meaning.'),
		v.minValue(1, 'is below 1. Begin with 1.')
	),
	/** `graded`: drawn for quizzes and the exam. `check` stands in a lesson, `recall` opens a later one; both are never graded. */
	use: v.picklist(['graded', 'check', 'recall'], 'is not a use. Write graded, check or recall.'),
	/** Grading tag of the clinical reference: G safe, P in this course's protocol only, N never graded. */
	grading: v.picklist(['G', 'P', 'N'], 'is not a grading. Write G, P or N.'),
	objective: objectiveIdSchema,
	/** The block that taught it. */
	taughtBy: blockAddressSchema,
	sources: v.pipe(v.array(sourceIdSchema), v.minLength(1, 'is empty. Name at least one source.')),
	/** A miss on a critical item fails the exam, whatever the score. */
	critical: v.optional(v.boolean('is neither true nor false. Write one of them, without quotes.'), false),
	stem: textSchema
};

export const choiceSchema = v.strictObject({
	id: choiceIdSchema,
	text: textSchema,
	correct: v.optional(v.boolean('is neither true nor false. Write one of them, without quotes.'), false),
	/** Why this choice is right or wrong; shown for every choice, not for the key alone. */
	why: textSchema,
	/** The typical error behind a distractor. */
	misconception: v.optional(
		v.pipe(
			v.string('is not a name. Use lower-case letters, digits and hyphens.'),
			v.regex(/^[a-z][a-z0-9-]*$/, 'is not a name. Use lower-case letters, digits and hyphens.')
		)
	)
});
export type Choice = v.InferOutput<typeof choiceSchema>;
