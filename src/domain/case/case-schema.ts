/** What an author writes in lessons/cases/<id>.yaml. */
import * as v from 'valibot';
import {
	blockAddressSchema,
	caseIdSchema,
	choiceIdSchema,
	countSchema,
	objectiveIdSchema,
	sourceIdSchema,
	textSchema
} from '#domain/course';
import { SKIN_TONES, STAGES } from './stage.ts';

const partIdSchema = v.pipe(
	v.string('is not an id. Use lower-case letters, digits and hyphens.'),
	v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'is not an id. Use lower-case letters, digits and single hyphens, beginning with a letter.')
);

/** Something that became so by a decision, such as cold-sore-told. */
const factsSchema = v.optional(v.array(partIdSchema), []);

/** What is said instead where a fact holds; the first that holds is said. */
const variantsSchema = v.optional(v.array(v.strictObject({ when: partIdSchema, say: textSchema })), []);

const choiceSchema = v.pipe(
	v.strictObject({
		id: choiceIdSchema,
		text: textSchema,
		/** The scene or the ending that follows. */
		to: partIdSchema,
		/** Facts that hold from now on. */
		sets: factsSchema,
		/** Offered only where all of these hold. */
		needs: factsSchema,
		/** Offered only where none of these holds. */
		unless: factsSchema,
		/** 2 best, 1 acceptable, 0 wrong; where every choice of a scene has 0, the decision is not graded. */
		points: v.pipe(countSchema, v.maxValue(2, 'is above 2. Write 0, 1 or 2.')),
		/** An error that harms; a play with one of them never passes. */
		critical: v.optional(v.boolean('is neither true nor false. Write one of them, without quotes.'), false),
		/** What follows at once, told as it happens and without a verdict. */
		says: v.optional(textSchema),
		/** Why it was right or wrong; shown when the case has ended. */
		why: textSchema
	}),
	v.forward(
		v.partialCheck(
			[['points'], ['critical']],
			({ points, critical }) => !critical || points === 0,
			'is above 0 for a critical error. Write 0.'
		),
		['points']
	)
);

const sceneSchema = v.strictObject({
	id: partIdSchema,
	stage: v.picklist(STAGES, `is not a stage. Use one of: ${STAGES.join(', ')}.`),
	say: textSchema,
	variants: variantsSchema,
	/** The block that taught this decision, where it is not that of the case. */
	taughtBy: v.optional(blockAddressSchema),
	choices: v.pipe(
		v.array(choiceSchema),
		v.minLength(2, 'has fewer than two choices. Add a real alternative.'),
		v.maxLength(4, 'has more than four choices. Keep those that people really make.')
	)
});

const endingSchema = v.strictObject({
	id: partIdSchema,
	title: textSchema,
	say: textSchema,
	variants: variantsSchema,
	tone: v.picklist(['good', 'warn', 'bad'], 'is not a tone. Use one of: good, warn, bad.'),
	/** The critical errors that can lead here, each named in words. */
	errors: v.optional(v.array(v.strictObject({ choice: choiceIdSchema, say: textSchema })), [])
});

export const clientCaseSchema = v.strictObject({
	id: caseIdSchema,
	title: textSchema,
	client: v.strictObject({
		name: textSchema,
		age: v.pipe(countSchema, v.minValue(1, 'is below 1 year. Write the age in years.'), v.maxValue(110, 'is above 110 years. Correct it.')),
		skinTone: v.picklist(SKIN_TONES, `is not a skin tone. Use one of: ${SKIN_TONES.join(', ')}.`),
		/** Who she is and what she wants. */
		story: textSchema
	}),
	objective: objectiveIdSchema,
	taughtBy: blockAddressSchema,
	sources: v.pipe(v.array(sourceIdSchema), v.minLength(1, 'is empty. Name at least one source.')),
	passPercent: v.pipe(
		countSchema,
		v.minValue(1, 'is below 1 per cent. Write at least 1.'),
		v.maxValue(100, 'is above 100 per cent. Write 100 or less.')
	),
	/** The first of them opens the case. */
	scenes: v.pipe(
		v.array(sceneSchema),
		v.minLength(2, 'has fewer than two scenes. Add the others.'),
		v.maxLength(12, 'has more than twelve scenes. Make two cases.')
	),
	endings: v.pipe(v.array(endingSchema), v.minLength(1, 'is empty. Add at least one ending.'))
});

/** One client from consult to four weeks, with the decisions that a trainee makes on the way. */
export type ClientCase = v.InferOutput<typeof clientCaseSchema>;
export type Scene = ClientCase['scenes'][number];
export type CaseChoice = Scene['choices'][number];
export type Ending = ClientCase['endings'][number];
