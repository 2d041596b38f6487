export { activeTime, closeInterval, IDLE_MS, noteInput, SLICE_MS, type ActiveInterval, type Slice } from './active-time.ts';
export { byTime, factSchema, instantSchema, readEvent, recordEventSchema, type Fact, type RecordEvent } from './event.ts';
export {
	learnerIdSchema,
	replicaIdSchema,
	streamOf,
	type EventId,
	type LearnerId,
	type ReplicaId,
	type StreamId,
	type Subject
} from './ids.ts';
export { foldLearners, type Learner } from './learner.ts';
export {
	attemptsAt,
	bestAttempt,
	firstPass,
	foldProgress,
	openAttempt,
	type AttemptRecord,
	type CheckProgress,
	type LessonProgress,
	type Progress
} from './progress.ts';
export type { AppendFailure, OpenRecord, RecordStore, StorageFailure, StoredEvents } from './record-store.ts';
export {
	checksLeft,
	evidenceOf,
	examStanding,
	lessonStanding,
	moduleStanding,
	nextStep,
	type LessonStanding,
	type ModuleStanding,
	type NextStep,
	type QuizStanding
} from './standing.ts';
