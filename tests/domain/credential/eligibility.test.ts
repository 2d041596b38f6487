import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lessonsOf } from '#domain/course';
import { eligibility, type Evidence } from '#domain/credential';
import { instant } from '#domain/shared';
import { everythingDone, twoModules as course } from '#fixtures/evidence';

const nothing: Evidence = { lessonsCompleted: new Map(), quizzesPassed: new Map(), examPassed: null };

/** Any part of the requirements, each met at any time. */
const anyEvidence: fc.Arbitrary<Evidence> = fc
	.record({
		lessons: fc.array(fc.option(fc.nat(1_000_000)), { minLength: 3, maxLength: 3 }),
		quizzes: fc.array(fc.option(fc.nat(1_000_000)), { minLength: 2, maxLength: 2 }),
		exam: fc.option(fc.nat(1_000_000))
	})
	.map(({ lessons, quizzes, exam }) => ({
		lessonsCompleted: new Map(lessonsOf(course).flatMap(({ id }, index) => met(id, lessons[index], instant))),
		quizzesPassed: new Map(course.modules.flatMap(({ id }, index) => met(id, quizzes[index], passAt))),
		examPassed: exam === null ? null : passAt(exam)
	}));
const passAt = (at: number) => ({ at: instant(at), score: 900 });
const met = <Id, T>(id: Id, at: number | null | undefined, make: (at: number) => T): [Id, T][] => (at == null ? [] : [[id, make(at)]]);

test('C1: the course is completed when every lesson, every module quiz and the exam are, and not before', () => {
	fc.assert(
		fc.property(anyEvidence, (evidence) => {
			const { lessonsCompleted, quizzesPassed, examPassed } = evidence;
			const standing = eligibility(course, evidence);

			const done = lessonsCompleted.size + quizzesPassed.size + Number(examPassed !== null);
			expect(standing.kind === 'missing' ? standing.missing.length : 0).toBe(6 - done);
			expect(standing.kind).toBe(done === 6 ? 'eligible' : 'missing');
		})
	);
});

test('C1: no flag says so: the same evidence gives the same answer, and what is taken away is missing again', () => {
	const evidence = everythingDone();

	expect(eligibility(course, evidence)).toEqual(eligibility(course, everythingDone()));
	expect(eligibility(course, { ...evidence, examPassed: null })).toEqual({ kind: 'missing', missing: [{ kind: 'exam' }] });
});

test('C1: a course that grew by a lesson is not completed any more', () => {
	const grown = { ...course, modules: course.modules.map((module) => ({ ...module, lessons: [...module.lessons] })) };
	grown.modules[1]?.lessons.push({ ...lessonsOf(course)[0], id: 'd', title: 'Lesson d' } as never);

	expect(eligibility(grown, everythingDone())).toEqual({
		kind: 'missing',
		missing: [{ kind: 'lesson', lesson: 'd', title: 'Lesson d', module: 'two' }]
	});
});

test('C2: what is missing stands in the order of the course, each with what a link to it needs', () => {
	expect(eligibility(course, nothing)).toEqual({
		kind: 'missing',
		missing: [
			{ kind: 'lesson', lesson: 'a', title: 'Lesson a', module: 'one' },
			{ kind: 'lesson', lesson: 'b', title: 'Lesson b', module: 'one' },
			{ kind: 'quiz', module: 'one', title: 'Module one' },
			{ kind: 'lesson', lesson: 'c', title: 'Lesson c', module: 'two' },
			{ kind: 'quiz', module: 'two', title: 'Module two' },
			{ kind: 'exam' }
		]
	});
});

test('C3: the course is completed at the moment when the last requirement was met, whichever that was', () => {
	const evidence = everythingDone();
	const late = instant(99_000);
	const [first] = lessonsOf(course);

	expect(eligibility(course, evidence)).toEqual({ kind: 'eligible', completedAt: 6000 });
	const lessonLast = { ...evidence, lessonsCompleted: new Map(evidence.lessonsCompleted).set(first?.id as never, late) };
	expect(eligibility(course, lessonLast)).toEqual({ kind: 'eligible', completedAt: late });
	const quizLast = { ...evidence, quizzesPassed: new Map(evidence.quizzesPassed).set('one' as never, { at: late, score: 800 }) };
	expect(eligibility(course, quizLast)).toEqual({ kind: 'eligible', completedAt: late });
});
