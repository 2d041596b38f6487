export { activeTime, closeInterval, IDLE_MS, noteInput, SLICE_MS, type ActiveInterval, type Slice } from './active-time.ts';
export { readEvent, type Fact, type RecordEvent } from './event.ts';
export { learnerIdSchema, replicaIdSchema, type EventId, type LearnerId, type ReplicaId, type StreamId } from './ids.ts';
export { streamOf, type Subject } from './stream.ts';
export { foldLearners, type Learner } from './learner.ts';
export {
	casesLeft,
	caseStanding,
	checksLeft,
	NO_PROGRESS,
	openAttempt,
	type AttemptRecord,
	type CaseStanding,
	type CheckProgress,
	type LessonProgress,
	type PlayRecord,
	type Progress
} from './progress.ts';
export { foldProgress } from './fold-progress.ts';
export { foldJudgements, type Judged } from './judgements.ts';
export { foldNotebook, type Bookmark, type Note, type Notebook } from './notebook.ts';
export { keptBeside, shelveNotebook, type KeptPart, type Shelf } from './notebook-shelves.ts';
export type { AppendFailure, OpenRecord, RecordStore, StorageFailure, StoredEvents } from './record-store.ts';
export {
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
