import * as v from 'valibot';
import { textSchema } from '#domain/course';
import { itemFields } from './item-parts.ts';

const finite = v.pipe(
	v.number('is not a number. Write it in digits, without the unit.'),
	v.finite('is not a finite number. Write it in digits.')
);

export const numericSchema = v.strictObject({
	...itemFields,
	type: v.literal('numeric'),
	unit: textSchema,
	/** The right answer; `tolerance` to either side is right as well. */
	answer: finite,
	tolerance: v.pipe(finite, v.minValue(0, 'is below 0. Write 0 for an exact answer.')),
	feedback: v.strictObject({ right: textSchema, low: textSchema, high: textSchema })
});
export type NumericItem = v.InferOutput<typeof numericSchema>;

export const numericResponseSchema = v.strictObject({ type: v.literal('numeric'), value: finite });
export type NumericResponse = v.InferOutput<typeof numericResponseSchema>;
