import * as v from 'valibot';
import { choiceIdSchema } from '#domain/course';
import { choiceSchema, itemFields } from './item-parts.ts';
import { FULL, NONE, type Thousandths } from './thousandths.ts';

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

export function validateSingleChoice(item: SingleChoiceItem, response: SingleChoiceResponse): boolean {
	return item.choices.some((choice) => choice.id === response.choice);
}

export function scoreSingleChoice(item: SingleChoiceItem, response: SingleChoiceResponse): Thousandths {
	return item.choices.some((choice) => choice.id === response.choice && choice.correct) ? FULL : NONE;
}
