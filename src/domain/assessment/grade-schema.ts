import * as v from 'valibot';
import { itemIdSchema } from '#domain/course';
import { FULL, type Thousandths } from './thousandths.ts';

const thousandthsSchema = v.custom<Thousandths>(
	(value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= FULL,
	'is not a score from 0 to 1000.'
);

/** The outcome of an attempt, as it was computed when it was submitted. */
export const attemptResultSchema = v.strictObject({
	/** Credit of each slot, in the order of the draw. */
	slots: v.array(thousandthsSchema),
	score: thousandthsSchema,
	criticalMissed: v.array(itemIdSchema),
	passed: v.boolean()
});
export type AttemptResult = v.InferOutput<typeof attemptResultSchema>;
