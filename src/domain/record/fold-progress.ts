import type { BoardCheck } from '#domain/board';
import type { LessonId } from '#domain/course';
import type { Certificate } from '#domain/credential';
import { unreachable, type Instant } from '#domain/shared';
import { activeTime, type Slice } from './active-time.ts';
import { byTime } from './by-time.ts';
import type { RecordEvent } from './event.ts';
import type { StreamId } from './ids.ts';
import type { AttemptRecord, LessonProgress, PlayRecord, Progress } from './progress.ts';

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
