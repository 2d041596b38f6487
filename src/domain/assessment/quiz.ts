import { sumOfItems, type Course, type Module, type ModuleId } from '#domain/course';
import { unreachable } from '#domain/shared';
import type { Policy, Quiz } from './quiz-schema.ts';

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
