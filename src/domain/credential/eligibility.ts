import type { Course, LessonId, ModuleId } from '#domain/course';
import { instant, type Instant } from '#domain/shared';

/** A quiz or exam that was passed. */
export interface Pass {
	readonly at: Instant;
	/** Thousandths, 0 to 1000. */
	readonly score: number;
}

/** What a learner's record proves towards the certificate. */
export interface Evidence {
	readonly lessonsCompleted: ReadonlyMap<LessonId, Instant>;
	readonly quizzesPassed: ReadonlyMap<ModuleId, Pass>;
	readonly examPassed: Pass | null;
}

/** One thing that is still to be done, with what a link to it needs. */
export type MissingRequirement =
	| { readonly kind: 'lesson'; readonly lesson: LessonId; readonly title: string; readonly module: ModuleId }
	| { readonly kind: 'quiz'; readonly module: ModuleId; readonly title: string }
	| { readonly kind: 'exam' };

/** Where a learner stands towards the certificate. */
export type Eligibility =
	| { readonly kind: 'eligible'; readonly completedAt: Instant }
	| { readonly kind: 'missing'; readonly missing: readonly MissingRequirement[] };

/** Whether the course is completed, and when, or what is left, in the order of the course. Worked out each time, never kept. */
export function eligibility(course: Course, evidence: Evidence): Eligibility {
	const missing: MissingRequirement[] = [];
	const met: Instant[] = [];
	const ask = (at: Instant | undefined, requirement: MissingRequirement) => (at === undefined ? missing.push(requirement) : met.push(at));

	for (const module of course.modules) {
		for (const { id, title } of module.lessons) {
			ask(evidence.lessonsCompleted.get(id), { kind: 'lesson', lesson: id, title, module: module.id });
		}
		ask(evidence.quizzesPassed.get(module.id)?.at, { kind: 'quiz', module: module.id, title: module.title });
	}
	ask(evidence.examPassed?.at, { kind: 'exam' });

	return missing.length > 0 ? { kind: 'missing', missing } : { kind: 'eligible', completedAt: instant(Math.max(...met)) };
}
