import * as v from 'valibot';
import { attemptEventSchemas, responseSchema } from '#domain/assessment';
import { boardCheckSchema } from '#domain/board';
import { caseFactSchemas } from '#domain/case';
import { blockIdSchema, itemIdSchema, lessonIdSchema, placeIdSchema, practitionerTypeSchema } from '#domain/course';
import { certificateSchema } from '#domain/credential';
import { noteFactSchemas } from '#domain/notes';
import type { Instant } from '#domain/shared';
import { eventIdSchema, learnerIdSchema, replicaIdSchema, streamIdSchema } from './ids.ts';

const instantSchema = v.custom<Instant>((value) => Number.isSafeInteger(value) && Number(value) >= 0, 'is not a time in milliseconds.');

const nameSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(80));

/** Everything that is kept of a learner. Nothing else is the truth: progress, scores, hours and certificates are folds over it. */
const factSchema = v.variant('type', [
	v.strictObject({
		type: v.literal('learner.created'),
		name: nameSchema,
		practitioner: practitionerTypeSchema,
		place: v.nullable(placeIdSchema)
	}),
	v.strictObject({ type: v.literal('learner.renamed'), name: nameSchema }),
	v.strictObject({ type: v.literal('learner.moved'), practitioner: practitionerTypeSchema, place: v.nullable(placeIdSchema) }),
	v.strictObject({ type: v.literal('lesson.opened'), lesson: lessonIdSchema, contentHash: v.string() }),
	v.strictObject({ type: v.literal('lesson.reached'), lesson: lessonIdSchema, block: blockIdSchema }),
	v.strictObject({
		type: v.literal('lesson.checked'),
		lesson: lessonIdSchema,
		item: itemIdSchema,
		version: v.number(),
		response: responseSchema,
		/** Credit at the time, 0 to 1000; practice only. */
		score: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000))
	}),
	v.strictObject({ type: v.literal('lesson.completed'), lesson: lessonIdSchema, contentHash: v.string() }),
	/** A slice of active time: visible, with input, no pause above two minutes. */
	v.strictObject({ type: v.literal('time.spent'), from: instantSchema, to: instantSchema }),
	v.strictObject({ type: v.literal('certificate.issued'), certificate: certificateSchema }),
	v.strictObject({ type: v.literal('board.checked'), check: boardCheckSchema }),
	...noteFactSchemas,
	...caseFactSchemas,
	...attemptEventSchemas
]);
export type Fact = v.InferOutput<typeof factSchema>;

const envelope = {
	id: eventIdSchema,
	stream: streamIdSchema,
	/** Place in the stream, from 0, without gaps. */
	seq: v.pipe(v.number(), v.integer(), v.minValue(0)),
	learner: learnerIdSchema,
	replica: replicaIdSchema,
	at: instantSchema
};

/** One row of the append-only record. */
const recordEventSchema = v.strictObject({ ...envelope, fact: factSchema });
export type RecordEvent = v.InferOutput<typeof recordEventSchema>;

/** A row that this version cannot read is kept as it is, and counted. */
export const readEvent = (row: unknown): RecordEvent | undefined => {
	const parsed = v.safeParse(recordEventSchema, row);
	return parsed.success ? parsed.output : undefined;
};
