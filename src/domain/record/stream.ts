import type { LearnerId, ReplicaId, StreamId } from './ids.ts';

/** What a stream is about. Each is written by one device only, so that two devices never claim the same place in it. */
export type Subject =
	'learner' | 'time' | 'certificate' | 'notes' | 'board' | `lesson/${string}` | `attempt/${string}/${number}` | `case/${string}/${number}`;

/** The stream of one learner, one device and one subject. */
export const streamOf = (replica: ReplicaId, learner: LearnerId, subject: Subject): StreamId =>
	`${replica}/${learner}/${subject}` as StreamId;
