import { expect, test } from 'vitest';
import type { AttemptResult } from '#domain/assessment';
import type { Course } from '#domain/course';
import { evidenceOf, examStanding, foldProgress, moduleStanding, nextStep, type Fact, type RecordEvent } from '#domain/record';
import { started } from '#fixtures/attempts';
import { courseOf } from '#fixtures/course';
import { singleChoice } from '#fixtures/items';
import { event } from '#fixtures/record';

/** A course whose module `new` took over the lessons of these modules. */
function courseAfter(continues: string[], since: string | null = null): Course {
	const course = courseOf({ new: ['a'], still: ['b'] });
	const [first, ...others] = course.modules;
	return { ...course, modules: [{ ...first, continues, since }, ...others] as unknown as Course['modules'] };
}

let attempts = 0;
/** One attempt, submitted at this time with this score; 800 passes. */
function attempt(module: string, at: number, score: number, courseVersion = '2026.11'): RecordEvent[] {
	const place = { subject: `attempt/module:${module}/${(attempts += 1)}` as const };
	const begun = { ...started([singleChoice({ id: 'item' })]), courseVersion, quiz: { kind: 'module' as const, module: module as never } };
	const result = { slots: [], score, criticalMissed: [], passed: score >= 800 } as unknown as AttemptResult;
	const facts: Fact[] = [begun, { type: 'attempt.submitted' }, { type: 'attempt.scored', result, scorerVersion: 1 }];
	return facts.map((fact, seq) => event(fact, { ...place, seq, at }));
}

const completed = (lesson: string): RecordEvent =>
	event({ type: 'lesson.completed', lesson: lesson as never, contentHash: 'content' }, { subject: `lesson/${lesson}` });
const quizOf = (course: Course, events: RecordEvent[]) => moduleStanding(course.modules[0] as never, foldProgress(events)).quiz;

test('R18: passes of all continued modules are a pass, at the time of the last and with the score of the weakest', () => {
	const course = courseAfter(['gone', 'gone-too']);
	const [first, second] = [attempt('gone', 5000, 900), attempt('gone-too', 6000, 850)];

	expect(quizOf(course, [...first, ...second])).toMatchObject({ kind: 'passed', at: 6000, best: { result: { score: 850 } } });
	expect(evidenceOf(course, foldProgress([...first, ...second])).quizzesPassed).toEqual(new Map([['new', { at: 6000, score: 850 }]]));
	expect(quizOf(course, first)).toEqual({ kind: 'locked', left: 1 });
	expect(quizOf(course, [...first, ...attempt('gone-too', 6000, 700)])).toEqual({ kind: 'locked', left: 1 });
});

test('R18: a pass of its own shows the better score, and the earlier of the two times', () => {
	const course = courseAfter(['gone']);

	expect(quizOf(course, [...attempt('gone', 5000, 850), ...attempt('new', 7000, 950)])).toMatchObject({
		at: 5000,
		best: { result: { score: 950 } }
	});
	expect(quizOf(course, [...attempt('gone', 5000, 850), ...attempt('new', 7000, 100)])).toMatchObject({
		kind: 'passed',
		best: { result: { score: 850 } }
	});
});

test('R18: of a module that is still taught, only a quiz begun before the lessons moved counts', () => {
	const course = courseAfter(['still'], '2026.12');

	expect(quizOf(course, attempt('still', 5000, 900, '2026.9')).kind).toBe('passed');
	expect(quizOf(course, attempt('still', 5000, 900, '2026.12')).kind).toBe('locked');
	expect(quizOf(course, attempt('still', 5000, 900, '2027.1')).kind).toBe('locked');
	expect(quizOf(course, attempt('still', 5000, 900, 'unknown')).kind).toBe('locked');
});

test('R18: the next step and the exam go by it', () => {
	const course = courseAfter(['gone']);
	const events = [...attempt('gone', 5000, 900), completed('a'), completed('b')];

	expect(nextStep(course, foldProgress(events))).toMatchObject({ kind: 'quiz', module: { id: 'still' } });
	expect(examStanding(course, foldProgress(events))).toEqual({ kind: 'locked', left: 1 });
	expect(examStanding(course, foldProgress([...events, ...attempt('still', 6000, 900)]))).toEqual({ kind: 'ready' });
});

test('a module that continues none is passed by its own quiz alone', () => {
	expect(quizOf(courseAfter([]), [completed('a')])).toEqual({ kind: 'ready' });
});
