import { quizKey, type AttemptResult, type AttemptStarted, type Quiz, type Response } from '#domain/assessment';
import type { BoardCheck } from '#domain/board';
import type { BlockId, CaseId, ChoiceId, ItemId, LessonId } from '#domain/course';
import type { Certificate } from '#domain/credential';
import { unreachable, type Instant, type Milliseconds } from '#domain/shared';
import { activeTime, type Slice } from './active-time.ts';
import { byTime } from './by-time.ts';
import type { RecordEvent } from './event.ts';
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

/** All that a home screen shows of a learner: a fold over the record, and never kept anywhere. */
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

export function foldProgress(events: readonly RecordEvent[]): Progress {
	const lessons = new Map<LessonId, LessonProgress>();
	const attempts = new Map<StreamId, AttemptRecord & { readonly slots: ReadonlySet<number> }>();
	const plays = new Map<StreamId, PlayRecord>();
	const slices: Slice[] = [];
	const certificates: Certificate[] = [];
	const boardChecks: BoardCheck[] = [];
	let last: LessonId | null = null;

	for (const { stream, at, fact } of [...events].sort(byTime)) {
		const attempt = attempts.get(stream);
		const play = plays.get(stream);
		switch (fact.type) {
			case 'lesson.opened':
			case 'lesson.reached':
			case 'lesson.checked':
			case 'lesson.completed':
				last = fact.lesson;
				lessons.set(fact.lesson, afterLessonFact(lessons.get(fact.lesson) ?? unopened(fact.lesson, at), at, fact));
				break;
			case 'time.spent':
				slices.push({ from: fact.from, to: fact.to });
				break;
			case 'certificate.issued':
				certificates.push(fact.certificate);
				break;
			case 'board.checked':
				boardChecks.push(fact.check);
				break;
			case 'attempt.started':
				if (!attempt)
					attempts.set(stream, { stream, started: fact, startedAt: at, answered: 0, slots: new Set(), submittedAt: null, result: null });
				break;
			case 'attempt.responded':
				if (attempt) {
					const slots = new Set(attempt.slots).add(fact.slot);
					attempts.set(stream, { ...attempt, slots, answered: slots.size });
				}
				break;
			case 'attempt.submitted':
				if (attempt) attempts.set(stream, { ...attempt, submittedAt: at });
				break;
			case 'attempt.scored':
				if (attempt) attempts.set(stream, { ...attempt, result: fact.result });
				break;
			case 'case.started':
				if (!play) plays.set(stream, { stream, case: fact.case, number: fact.number, startedAt: at, ended: null });
				break;
			case 'case.ended':
				if (play && !play.ended) plays.set(stream, { ...play, ended: { at, passed: fact.passed, criticalErrors: fact.criticalErrors } });
				break;
		}
	}

	const resting = last === null ? undefined : lessons.get(last);
	return {
		lessons,
		attempts: [...attempts.values()],
		plays: [...plays.values()],
		activeMs: activeTime(slices),
		resume: resting && resting.completedAt === null ? { lesson: resting.lesson, block: resting.lastBlock } : null,
		certificates,
		boardChecks
	};
}

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

type LessonFact = Extract<RecordEvent['fact'], { type: `lesson.${string}` }>;

function unopened(lesson: LessonId, at: Instant): LessonProgress {
	return { lesson, openedAt: at, reached: new Set(), lastBlock: null, checks: new Map(), completedAt: null };
}

function afterLessonFact(progress: LessonProgress, at: Instant, fact: LessonFact): LessonProgress {
	switch (fact.type) {
		case 'lesson.opened':
			return progress;
		case 'lesson.reached':
			return { ...progress, reached: new Set(progress.reached).add(fact.block), lastBlock: fact.block };
		case 'lesson.checked': {
			const firstScore = progress.checks.get(fact.item)?.firstScore ?? fact.score;
			return { ...progress, checks: new Map(progress.checks).set(fact.item, { response: fact.response, score: fact.score, firstScore }) };
		}
		case 'lesson.completed':
			return { ...progress, completedAt: progress.completedAt ?? at };
		default:
			return unreachable(fact);
	}
}
