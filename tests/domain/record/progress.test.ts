import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AttemptResult } from '#domain/assessment';
import {
	foldLearners,
	foldProgress,
	nextStep,
	moduleStanding,
	examStanding,
	lessonStanding,
	openAttempt,
	type Fact,
	type RecordEvent
} from '#domain/record';
import { courseOf } from '#fixtures/course';
import { singleChoice } from '#fixtures/items';
import { started } from '#fixtures/attempts';
import { created, event, learner } from '#fixtures/record';

const course = courseOf({ one: ['a', 'b'], two: ['c'] });
const opened = (lesson: string): Fact => ({ type: 'lesson.opened', lesson: lesson as never, contentHash: 'content' });
const reached = (lesson: string, block: string): Fact => ({ type: 'lesson.reached', lesson: lesson as never, block: block as never });
const completed = (lesson: string): Fact => ({ type: 'lesson.completed', lesson: lesson as never, contentHash: 'content' });
const checked = (lesson: string, score: number): Fact => ({
	type: 'lesson.checked',
	lesson: lesson as never,
	item: `check-${lesson}` as never,
	version: 1,
	response: { type: 'numeric', value: score },
	score
});

/** The events of one attempt: begun, and ended with this score if one is given. */
function attempt(quiz: 'one' | 'two' | 'exam', number: number, at: number, score?: number): RecordEvent[] {
	const items = [singleChoice({ id: 'item' })];
	const begun = {
		...started(items),
		quiz: quiz === 'exam' ? { kind: 'exam' as const } : { kind: 'module' as const, module: quiz as never },
		number
	};
	const place = { subject: `attempt/${quiz}/${number}` as const };
	const result = { slots: [], score, criticalMissed: [], passed: (score ?? 0) >= 800 } as unknown as AttemptResult;
	const ending: Fact[] = score === undefined ? [] : [{ type: 'attempt.submitted' }, { type: 'attempt.scored', result, scorerVersion: 1 }];
	return [event(begun, { ...place, at }), ...ending.map((fact, index) => event(fact, { ...place, seq: index + 1, at: at + 10 + index }))];
}

const inLesson = (lesson: string, ...facts: Fact[]) =>
	facts.map((fact, seq) => event(fact, { subject: `lesson/${lesson}`, seq, at: 1000 + seq }));

test('R4: the same events in any order give the same progress', () => {
	const events = [
		...inLesson('a', opened('a'), reached('a', 'first'), checked('a', 0), checked('a', 1000), completed('a')),
		...inLesson('b', opened('b')),
		...attempt('one', 1, 5000, 900)
	];
	const facts = (given: RecordEvent[]) => {
		const { lessons, attempts, resume } = foldProgress(given);
		return { lessons: [...lessons].sort(([x], [y]) => (x < y ? -1 : 1)), attempts, resume };
	};

	fc.assert(
		fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
			expect(facts(shuffled)).toEqual(facts(events));
		})
	);
});

test('R5: the learners of a device are told apart by their own facts', () => {
	const events = [
		event(created('Ana'), { learner: learner(1) }),
		event(created('Mai'), { learner: learner(2), at: 2000 }),
		event({ type: 'learner.renamed', name: 'Mai Lê' }, { learner: learner(2), seq: 1, at: 3000 })
	];

	expect(foldLearners(events).map(({ name }) => name)).toEqual(['Ana', 'Mai Lê']);
	expect(foldLearners(events.slice(2))).toEqual([]);
});

test('R9: a lesson stays completed at the time when it first was', () => {
	const events = inLesson('a', completed('a'), opened('a'), completed('a'));

	expect(foldProgress(events).lessons.get('a' as never)?.completedAt).toBe(1000);
});

test('R10: the first answer to a check is kept beside the latest', () => {
	const progress = foldProgress(inLesson('a', checked('a', 0), checked('a', 1000)));

	expect(progress.lessons.get('a' as never)?.checks.get('check-a' as never)).toMatchObject({ firstScore: 0, score: 1000 });
});

test('R11: a passed quiz stays passed after a later failure, and shows the best score', () => {
	const progress = foldProgress([...attempt('one', 1, 1000, 850), ...attempt('one', 2, 2000, 300), ...attempt('one', 3, 3000, 950)]);
	const { quiz } = moduleStanding(course.modules[0] as never, progress);

	expect(quiz).toMatchObject({ kind: 'passed', at: 1010, best: { result: { score: 950 } } });
});

test('R12: a quiz opens behind its lessons, the exam behind everything', () => {
	const lessons = [...inLesson('a', completed('a')), ...inLesson('b', completed('b')), ...inLesson('c', completed('c'))];
	const quizzes = [...attempt('one', 1, 5000, 800), ...attempt('two', 1, 6000, 900)];
	const quiz = (events: RecordEvent[]) => moduleStanding(course.modules[0] as never, foldProgress(events)).quiz;

	expect(quiz([])).toEqual({ kind: 'locked', left: 2 });
	expect(quiz(lessons)).toEqual({ kind: 'ready' });
	expect(examStanding(course, foldProgress(lessons))).toEqual({ kind: 'locked', left: 2 });
	expect(examStanding(course, foldProgress([...lessons, ...quizzes]))).toEqual({ kind: 'ready' });
	expect(examStanding(course, foldProgress([...lessons, ...quizzes, ...attempt('exam', 1, 7000, 100)]))).toMatchObject({ kind: 'failed' });
});

test('R13: an attempt that was begun and not ended is the open one', () => {
	const progress = foldProgress([...attempt('one', 1, 1000, 300), ...attempt('one', 2, 2000)]);

	expect(openAttempt(progress, { kind: 'module', module: 'one' as never })?.started.number).toBe(2);
	expect(openAttempt(progress, { kind: 'exam' })).toBeUndefined();
});

test('the next step is what is open, then the course in its order', () => {
	const step = (events: RecordEvent[]) => {
		const next = nextStep(course, foldProgress(events));
		return next.kind === 'lesson'
			? `${next.lesson.id}${next.begun ? ' again' : ''}`
			: next.kind === 'quiz'
				? `quiz ${next.module.id}`
				: next.kind;
	};
	const lesson = (id: string) => inLesson(id, completed(id));

	expect(step([])).toBe('a');
	expect(step(inLesson('b', opened('b')))).toBe('b again');
	expect(step(lesson('a'))).toBe('b');
	expect(step([...lesson('a'), ...lesson('b')])).toBe('quiz one');
	expect(step([...lesson('a'), ...attempt('one', 1, 9000)])).toBe('quiz one');
	const all = [...lesson('a'), ...lesson('b'), ...lesson('c'), ...attempt('one', 1, 5000, 900), ...attempt('two', 1, 6000, 900)];
	expect(step(all)).toBe('exam');
	expect(step([...all, ...attempt('exam', 1, 7000, 900)])).toBe('certificate');
});

test('a lesson stands at the share of its blocks that were reached', () => {
	const outline = course.modules[0]?.lessons[0] as never;
	const standing = (events: RecordEvent[]) => lessonStanding(outline, foldProgress(events).lessons.get('a' as never));

	expect(standing([])).toEqual({ kind: 'unread' });
	expect(standing(inLesson('a', reached('a', 'first')))).toEqual({ kind: 'begun', share: 0.5 });
	expect(standing(inLesson('a', reached('a', 'first'), reached('a', 'second'), reached('a', 'gone')))).toEqual({ kind: 'begun', share: 1 });
	expect(standing(inLesson('a', completed('a')))).toEqual({ kind: 'completed', at: 1000 });
});
