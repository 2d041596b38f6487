import fc from 'fast-check';
import { expect, test } from 'vitest';
import { studyMinutes, studyTime, type Course } from '#domain/course';
import { courseOf } from '#fixtures/course';

const nothing = { words: 0, questions: 0, decisions: 0 };
const load = fc.record({ words: fc.nat(5000), questions: fc.nat(80), decisions: fc.nat(80) });

test('T2: 180 words take a minute, and a question 1 minute 51 seconds', () => {
	expect(studyMinutes({ ...nothing, words: 180 })).toBe(1);
	expect(studyMinutes({ ...nothing, questions: 20 })).toBe(37);
	expect(studyMinutes({ ...nothing, decisions: 20 })).toBe(37);
	expect(studyMinutes({ words: 900, questions: 2, decisions: 6 })).toBe(19);
});

test('T2: a sum is rounded down, and a whole minute is never lost', () => {
	expect(studyMinutes({ ...nothing, words: 179 })).toBe(0);
	expect(studyMinutes({ ...nothing, questions: 1 })).toBe(1);
	fc.assert(
		fc.property(fc.nat(100), fc.nat(20), (minutes, scores) => {
			expect(studyMinutes({ words: minutes * 180, questions: scores * 20, decisions: 0 })).toBe(minutes + scores * 37);
		})
	);
});

test('T1: more to do never takes less time, and never more than its parts and a minute', () => {
	fc.assert(
		fc.property(load, load, (one, other) => {
			const both = {
				words: one.words + other.words,
				questions: one.questions + other.questions,
				decisions: one.decisions + other.decisions
			};
			const apart = studyMinutes(one) + studyMinutes(other);
			expect(studyMinutes(both)).toBeGreaterThanOrEqual(apart);
			expect(studyMinutes(both)).toBeLessThanOrEqual(apart + 1);
		})
	);
});

test('T3: contact hours are lessons, a quiz on each module and the exam, rounded down to half hours of 50 minutes', () => {
	const course: Course = {
		...courseOf({ one: ['a', 'b'], two: ['c'] }),
		moduleQuiz: { items: 10, passPercent: 80 },
		exam: { passPercent: 80, minutes: 90, blueprint: [{ domain: 'technique' as never, items: 20, critical: 0 }] }
	};

	const { lessons, quizzes, exam, contactHours } = studyTime(course);

	// 104 minutes are two hours of 50, and 4 minutes that count for nothing.
	expect([lessons, quizzes, exam, contactHours]).toEqual([30, 37, 37, 2]);
});

test('T3: contact hours are never more than the minutes that they are made of', () => {
	fc.assert(
		fc.property(fc.nat(40), fc.nat(60), (items, questions) => {
			const course: Course = {
				...courseOf({ one: ['a'] }),
				moduleQuiz: { items, passPercent: 80 },
				exam: { passPercent: 80, minutes: 90, blueprint: [{ domain: 'technique' as never, items: questions, critical: 0 }] }
			};
			const { lessons, quizzes, exam, contactHours } = studyTime(course);
			expect(contactHours * 50).toBeLessThanOrEqual(lessons + quizzes + exam);
			expect(Number.isInteger(contactHours * 2)).toBe(true);
		})
	);
});
