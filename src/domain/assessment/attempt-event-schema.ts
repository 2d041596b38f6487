import * as v from 'valibot';
import { responseSchema } from './item-schema.ts';
import { attemptResultSchema } from './grade-schema.ts';
import { drawnSlotSchema } from './draw-schema.ts';
import { policySchema, quizSchema } from './quiz-schema.ts';

const slotSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(499));

/** What can happen in an attempt; each is kept in the learner's record for ever. */
export const attemptEventSchemas = [
	v.strictObject({
		type: v.literal('attempt.started'),
		quiz: quizSchema,
		/** 1 for the learner's first attempt at this quiz on this device. */
		number: v.pipe(v.number(), v.integer(), v.minValue(1)),
		seed: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
		draw: v.pipe(v.array(drawnSlotSchema), v.minLength(1)),
		policy: policySchema,
		courseVersion: v.string(),
		contentHash: v.string(),
		machineVersion: v.number()
	}),
	v.strictObject({ type: v.literal('attempt.responded'), slot: slotSchema, response: responseSchema }),
	v.strictObject({ type: v.literal('attempt.checked'), slot: slotSchema }),
	v.strictObject({ type: v.literal('attempt.flagged'), slot: slotSchema, flagged: v.boolean() }),
	v.strictObject({ type: v.literal('attempt.went'), slot: slotSchema }),
	v.strictObject({ type: v.literal('attempt.reviewed') }),
	v.strictObject({ type: v.literal('attempt.submitted') }),
	v.strictObject({ type: v.literal('attempt.scored'), result: attemptResultSchema, scorerVersion: v.number() })
] as const;

export type AttemptEvent = v.InferOutput<(typeof attemptEventSchemas)[number]>;
export type AttemptStarted = Extract<AttemptEvent, { type: 'attempt.started' }>;
