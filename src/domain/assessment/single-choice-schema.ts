import * as v from 'valibot';
import { choiceIdSchema } from '#domain/course';
import { choiceSchema, itemFields } from './item-parts.ts';

export const singleChoiceSchema = v.strictObject({
	...itemFields,
	type: v.literal('single-choice'),
	choices: v.pipe(
		v.array(choiceSchema),
		v.minLength(2, 'has fewer than two choices. Add a real alternative.'),
		v.maxLength(5, 'has more than five choices. Keep those that people really pick.')
	)
});
export type SingleChoiceItem = v.InferOutput<typeof singleChoiceSchema>;

export const singleChoiceResponseSchema = v.strictObject({ type: v.literal('single-choice'), choice: choiceIdSchema });
export type SingleChoiceResponse = v.InferOutput<typeof singleChoiceResponseSchema>;
