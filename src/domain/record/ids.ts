import * as v from 'valibot';

const uuidSchema = v.pipe(v.string(), v.uuid('is not a UUID.'));

export const eventIdSchema = v.pipe(uuidSchema, v.brand('EventId'));
export const learnerIdSchema = v.pipe(uuidSchema, v.brand('LearnerId'));
/** The device, or rather the browser profile, that wrote an event. */
export const replicaIdSchema = v.pipe(uuidSchema, v.brand('ReplicaId'));
export const streamIdSchema = v.pipe(v.string(), v.minLength(3), v.maxLength(240), v.brand('StreamId'));

export type EventId = v.InferOutput<typeof eventIdSchema>;
export type LearnerId = v.InferOutput<typeof learnerIdSchema>;
export type ReplicaId = v.InferOutput<typeof replicaIdSchema>;
export type StreamId = v.InferOutput<typeof streamIdSchema>;
