import * as v from 'valibot';
import { moduleIdSchema, sumOfItems, type Course, type Module, type ModuleId } from '#domain/course';
import { unreachable } from '#domain/shared';

/** What an attempt is an attempt at. */
export const quizSchema = v.variant('kind', [
	v.strictObject({ kind: v.literal('module'), module: moduleIdSchema }),
	v.strictObject({ kind: v.literal('exam') })
]);
export type Quiz = v.InferOutput<typeof quizSchema>;

/** One word for a quiz, equal for equal quizzes. */
export function quizKey(quiz: Quiz): string {
	switch (quiz.kind) {
		case 'module':
			return `module:${quiz.module}`;
		case 'exam':
			return 'exam';
		default:
			return unreachable(quiz);
	}
}

export const moduleQuiz = (module: ModuleId): Quiz => ({ kind: 'module', module });

/** The rules of an attempt, frozen into its first event. */
export const policySchema = v.strictObject({
	items: v.pipe(v.number(), v.integer(), v.minValue(1)),
	passPercent: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
	/** `immediate`: an item is locked and explained when it is checked. `deferred`: all at the end. */
	behaviour: v.picklist(['immediate', 'deferred']),
	/** Whether one missed critical-safety item fails the attempt. */
	criticalRule: v.boolean()
});
export type Policy = v.InferOutput<typeof policySchema>;

/** The policy of a quiz, from course.yaml. */
export function policyOf(course: Course, quiz: Quiz): Policy {
	switch (quiz.kind) {
		case 'module':
			return { items: course.moduleQuiz.items, passPercent: course.moduleQuiz.passPercent, behaviour: 'immediate', criticalRule: false };
		case 'exam':
			return { items: sumOfItems(course.exam.blueprint), passPercent: course.exam.passPercent, behaviour: 'deferred', criticalRule: true };
		default:
			return unreachable(quiz);
	}
}

/** The module of a module quiz; undefined for the exam and for a module that the course no longer has. */
export function moduleOf(course: Course, quiz: Quiz): Module | undefined {
	return quiz.kind === 'module' ? course.modules.find((module) => module.id === quiz.module) : undefined;
}
