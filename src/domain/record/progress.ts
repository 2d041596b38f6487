import { quizKey, type AttemptResult, type AttemptStarted, type Quiz, type Response } from '#domain/assessment';
import type { BoardCheck } from '#domain/board';
import type { BlockId, CaseId, ChoiceId, ItemId, LessonId } from '#domain/course';
import type { Certificate } from '#domain/credential';
import type { Instant, Milliseconds } from '#domain/shared';
import type { StreamId } from './ids.ts';

export interface CheckProgress {
	readonly response: Response;
	readonly score: number;
	/** Credit of the very first answer, which later answers do not change. */
	readonly firstScore: number;
}

export interface LessonProgress {
	readonly lesson: LessonId;
	readonly openedAt: Instant;
	readonly reached: ReadonlySet<BlockId>;
	readonly lastBlock: BlockId | null;
	readonly checks: ReadonlyMap<ItemId, CheckProgress>;
	readonly completedAt: Instant | null;
}

/** An attempt as its events tell it, without the items. */
export interface AttemptRecord {
	readonly stream: StreamId;
	readonly started: AttemptStarted;
	readonly startedAt: Instant;
	readonly answered: number;
	readonly submittedAt: Instant | null;
	readonly result: AttemptResult | null;
}

/** A play of a client case as its events tell it, without the case. */
export interface PlayRecord {
	readonly stream: StreamId;
	readonly case: CaseId;
	readonly number: number;
	readonly startedAt: Instant;
	/** How it ended; null while it goes on. */
	readonly ended: { readonly at: Instant; readonly passed: boolean; readonly criticalErrors: readonly ChoiceId[] } | null;
}

/** All that a home screen shows of a learner: a fold over the record (fold-progress.ts), and never kept anywhere. */
export interface Progress {
	readonly lessons: ReadonlyMap<LessonId, LessonProgress>;
	/** Newest last. */
	readonly attempts: readonly AttemptRecord[];
	/** Newest last. */
	readonly plays: readonly PlayRecord[];
	readonly activeMs: Milliseconds;
	/** Where the learner was last, if that lesson is not completed. */
	readonly resume: { readonly lesson: LessonId; readonly block: BlockId | null } | null;
	readonly certificates: readonly Certificate[];
	/** Newest last: the last one holds, the others are what was noted before. */
	readonly boardChecks: readonly BoardCheck[];
}

/** The progress of somebody of whom nothing is known. */
export const NO_PROGRESS: Progress = {
	lessons: new Map(),
	attempts: [],
	plays: [],
	activeMs: 0 as Milliseconds,
	resume: null,
	certificates: [],
	boardChecks: []
};

/** The attempt at a quiz that is not yet submitted; at most one is. */
export const openAttempt = (progress: Progress, quiz: Quiz): AttemptRecord | undefined =>
	progress.attempts.findLast((attempt) => attempt.result === null && quizKey(attempt.started.quiz) === quizKey(quiz));

export const attemptsAt = (progress: Progress, quiz: Quiz): AttemptRecord[] =>
	progress.attempts.filter((attempt) => quizKey(attempt.started.quiz) === quizKey(quiz));

/** The highest score of the attempts that were scored. */
export const bestAttempt = (progress: Progress, quiz: Quiz): AttemptRecord | undefined =>
	attemptsAt(progress, quiz).reduce<AttemptRecord | undefined>(
		(best, attempt) => (attempt.result && attempt.result.score > (best?.result?.score ?? -1) ? attempt : best),
		undefined
	);

/** The checks of a lesson that were not answered yet; a lesson is completed only when none is left. */
export function checksLeft(checks: readonly ItemId[], progress: LessonProgress | undefined): number {
	return checks.filter((check) => !progress?.checks.has(check)).length;
}

/** The client cases of a lesson that were not played to an ending yet; a lesson is completed only when none is left. */
export function casesLeft(cases: readonly CaseId[], { plays }: Progress): number {
	return cases.filter((id) => !plays.some((play) => play.case === id && play.ended !== null)).length;
}

/** Whether a case was begun by this learner, and whether what she began last has ended. */
export type CaseStanding = 'new' | 'open' | 'ended';

export function caseStanding(id: CaseId, { plays }: Progress): CaseStanding {
	const last = plays.findLast((play) => play.case === id);
	if (!last) return 'new';
	return last.ended ? 'ended' : 'open';
}
