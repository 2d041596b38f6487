import * as v from 'valibot';
import { moduleIdSchema } from '#domain/course';

/** What an attempt is an attempt at. */
export const quizSchema = v.variant('kind', [
	v.strictObject({ kind: v.literal('module'), module: moduleIdSchema }),
	v.strictObject({ kind: v.literal('exam') })
]);
export type Quiz = v.InferOutput<typeof quizSchema>;

/** The rules of an attempt, frozen into its first event. */
export const policySchema = v.strictObject({
	items: v.pipe(v.number(), v.integer(), v.minValue(1)),
	passPercent: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
	/** `immediate`: an item is locked and explained when it is checked. `deferred`: all at the end. */
	behaviour: v.picklist(['immediate', 'deferred']),
	/** Whether one missed critical-safety item fails the attempt. */
	criticalRule: v.boolean()
});
export type Policy = v.InferOutput<typeof policySchema>;
