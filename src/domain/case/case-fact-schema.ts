import * as v from 'valibot';
import { caseIdSchema, choiceIdSchema, countSchema } from '#domain/course';

/** What is kept of a play. Each play has a stream of its own, so a choice need not say in which it was made. */
export const caseFactSchemas = [
	v.strictObject({
		type: v.literal('case.started'),
		case: caseIdSchema,
		/** From 1: how often this learner has begun the case on this device. */
		number: v.pipe(countSchema, v.minValue(1)),
		/** The content that the learner saw. */
		contentHash: v.string()
	}),
	v.strictObject({ type: v.literal('case.chose'), choice: choiceIdSchema }),
	/** Written with the choice that led there, with the outcome as it was counted then. */
	v.strictObject({
		type: v.literal('case.ended'),
		ending: v.string(),
		points: countSchema,
		possible: countSchema,
		criticalErrors: v.array(choiceIdSchema),
		passed: v.boolean()
	})
] as const;
