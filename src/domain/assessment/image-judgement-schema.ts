import * as v from 'valibot';
import { choiceIdSchema, textSchema } from '#domain/course';
import { findingSchema, lookSchema, toneIdSchema } from '#domain/skin-look';
import { choiceSchema, itemFields } from './item-parts.ts';

export const imageJudgementSchema = v.strictObject({
	...itemFields,
	type: v.literal('image-judgement'),
	/** What the drawing shows: a cell in the middle of the work, or skin before it. */
	asks: v.picklist(['endpoint', 'triage'], 'is not a question about a drawing. Write endpoint or triage.'),
	/** What may be drawn. Which of them, on which tone and from which seed, is decided when the item is drawn. */
	looks: v.pipe(
		v.array(
			v.strictObject({
				finding: findingSchema,
				/** The tones on which it is drawn; all six where they are left out. */
				tones: v.optional(v.pipe(v.array(toneIdSchema), v.minLength(1, 'is empty. Name at least one tone, or leave it out for all six.'))),
				/** The choice that is right for this finding, whatever the tone. */
				verdict: choiceIdSchema,
				/** What was to be seen and felt, and why the verdict follows. */
				why: textSchema
			})
		),
		v.minLength(1, 'is empty. Name at least one finding.'),
		v.maxLength(8, 'has more than eight looks. Keep eight, or make two items.')
	),
	choices: v.pipe(
		v.array(v.omit(choiceSchema, ['correct'])),
		v.minLength(2, 'has fewer than two choices. Add a real alternative.'),
		v.maxLength(5, 'has more than five choices. Keep those that people really pick.')
	)
});
export type ImageJudgementItem = v.InferOutput<typeof imageJudgementSchema>;

/** The look is part of the answer, so that it says by itself what was judged. */
export const imageJudgementResponseSchema = v.strictObject({
	type: v.literal('image-judgement'),
	look: lookSchema,
	choice: choiceIdSchema
});
export type ImageJudgementResponse = v.InferOutput<typeof imageJudgementResponseSchema>;
