import * as v from 'valibot';
import { choiceIdSchema } from '#domain/course';
import { choiceSchema, itemFields } from './item-parts.ts';

export const multipleResponseSchema = v.strictObject({
	...itemFields,
	type: v.literal('multiple-response'),
	choices: v.pipe(
		v.array(choiceSchema),
		v.minLength(3, 'has fewer than three choices. Add the others.'),
		v.maxLength(8, 'has more than eight choices. Keep eight, or make two items.')
	)
});
export type MultipleResponseItem = v.InferOutput<typeof multipleResponseSchema>;

export const multipleResponseResponseSchema = v.strictObject({
	type: v.literal('multiple-response'),
	choices: v.pipe(v.array(choiceIdSchema), v.maxLength(8))
});
export type MultipleResponseResponse = v.InferOutput<typeof multipleResponseResponseSchema>;
