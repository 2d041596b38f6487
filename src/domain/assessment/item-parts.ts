import * as v from 'valibot';
import { blockIdSchema, choiceIdSchema, itemIdSchema, lessonIdSchema, objectiveIdSchema, sourceIdSchema, textSchema } from '#domain/course';

/** The block that taught an item: an author writes `lesson-id#block-id`, and a kept item holds the two ids. */
const taughtBySchema = v.union(
	[
		v.pipe(
			v.string(),
			v.regex(/^[a-z][a-z0-9-]*#[a-z][a-z0-9-]*$/, 'is not a block address. Write lesson-id#block-id.'),
			v.transform((address) => {
				const [lesson, block] = address.split('#');
				return { lesson: v.parse(lessonIdSchema, lesson), block: v.parse(blockIdSchema, block) };
			})
		),
		v.strictObject({ lesson: lessonIdSchema, block: blockIdSchema })
	],
	'is not a block address. Write lesson-id#block-id.'
);

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
	taughtBy: taughtBySchema,
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
