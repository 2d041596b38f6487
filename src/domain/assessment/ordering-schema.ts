import * as v from 'valibot';
import { choiceIdSchema, textSchema } from '#domain/course';
import { itemFields } from './item-parts.ts';

export const orderingSchema = v.strictObject({
	...itemFields,
	type: v.literal('ordering'),
	/** The steps in their right order. */
	steps: v.pipe(
		v.array(v.strictObject({ id: choiceIdSchema, text: textSchema, why: textSchema })),
		v.minLength(3, 'has fewer than three steps. Add the others.'),
		v.maxLength(8, 'has more than eight steps. Keep eight, or make two items.')
	)
});
export type OrderingItem = v.InferOutput<typeof orderingSchema>;

export const orderingResponseSchema = v.strictObject({
	type: v.literal('ordering'),
	order: v.pipe(v.array(choiceIdSchema), v.maxLength(8))
});
export type OrderingResponse = v.InferOutput<typeof orderingResponseSchema>;
