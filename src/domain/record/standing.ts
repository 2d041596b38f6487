import { moduleQuiz, type Quiz } from '#domain/assessment';
import { lessonsOf, type BlockId, type Course, type LessonOutline, type Module } from '#domain/course';
import type { Evidence } from '#domain/credential';
import type { Instant } from '#domain/shared';
import { modulePass, passOf, type QuizPass } from './pass.ts';
import { bestAttempt, openAttempt, type AttemptRecord, type LessonProgress, type Progress } from './progress.ts';

export type LessonStanding =
	{ readonly kind: 'unread' } | { readonly kind: 'begun'; readonly share: number } | { readonly kind: 'completed'; readonly at: Instant };

export type QuizStanding =
	/** Not open yet: so many lessons of the module, or so many steps before the exam, are left. */
	| { readonly kind: 'locked'; readonly left: number }
	| { readonly kind: 'ready' }
	| { readonly kind: 'open'; readonly attempt: AttemptRecord }
	| { readonly kind: 'failed'; readonly best: AttemptRecord }
	| { readonly kind: 'passed'; readonly best: AttemptRecord; readonly at: Instant };

export interface ModuleStanding {
	readonly module: Module;
	readonly lessonsCompleted: number;
	/** How far the layer is filled, from 0 to 1: each lesson is one part, the quiz another. */
	readonly filled: number;
	readonly quiz: QuizStanding;
}

export type NextStep =
	| {
			readonly kind: 'lesson';
			readonly lesson: LessonOutline;
			readonly module: Module;
			readonly block: BlockId | null;
			readonly begun: boolean;
	  }
	| { readonly kind: 'quiz'; readonly module: Module; readonly begun: boolean }
	| { readonly kind: 'exam'; readonly begun: boolean }
	| { readonly kind: 'certificate' };

const EXAM: Quiz = { kind: 'exam' };

/** Where a lesson stands: its share is of the blocks reached. */
export function lessonStanding(lesson: LessonOutline, progress: LessonProgress | undefined): LessonStanding {
	if (!progress) return { kind: 'unread' };
	if (progress.completedAt !== null) return { kind: 'completed', at: progress.completedAt };
	// A block that was reached and is no longer in the lesson must not fill it.
	return { kind: 'begun', share: lesson.blocks === 0 ? 0 : Math.min(1, progress.reached.size / lesson.blocks) };
}

/** A module's quiz opens when its lessons are completed; a pass stays a pass. */
export function moduleStanding(module: Module, progress: Progress): ModuleStanding {
	const standings = module.lessons.map((lesson) => lessonStanding(lesson, progress.lessons.get(lesson.id)));
	const lessonsCompleted = standings.filter((standing) => standing.kind === 'completed').length;
	const left = module.lessons.length - lessonsCompleted;
	const quiz = quizStanding(moduleQuiz(module.id), modulePass(module, progress), left, progress);
	const parts = standings.reduce(
		(sum, standing) => sum + (standing.kind === 'completed' ? 1 : standing.kind === 'begun' ? standing.share : 0),
		0
	);
	return { module, lessonsCompleted, filled: (parts + (quiz.kind === 'passed' ? 1 : 0)) / (module.lessons.length + 1), quiz };
}

/** The exam opens when every lesson is completed and every module quiz is passed. */
export function examStanding(course: Course, progress: Progress): QuizStanding {
	const left = course.modules.reduce((sum, module) => {
		const standing = moduleStanding(module, progress);
		return sum + (module.lessons.length - standing.lessonsCompleted) + (standing.quiz.kind === 'passed' ? 0 : 1);
	}, 0);
	return quizStanding(EXAM, passOf(progress, EXAM), left, progress);
}

/** The one thing to do next: what is open first, then the course in its order. */
export function nextStep(course: Course, progress: Progress): NextStep {
	if (openAttempt(progress, EXAM)) return { kind: 'exam', begun: true };
	for (const module of course.modules) if (openAttempt(progress, moduleQuiz(module.id))) return { kind: 'quiz', module, begun: true };

	for (const module of course.modules) {
		const resumed = module.lessons.find((lesson) => lesson.id === progress.resume?.lesson);
		if (resumed) return { kind: 'lesson', lesson: resumed, module, block: progress.resume?.block ?? null, begun: true };
	}
	for (const module of course.modules) {
		const lesson = module.lessons.find((candidate) => progress.lessons.get(candidate.id)?.completedAt == null);
		if (lesson) {
			const begun = progress.lessons.get(lesson.id);
			return { kind: 'lesson', lesson, module, block: begun?.lastBlock ?? null, begun: begun !== undefined };
		}
		if (!modulePass(module, progress)) return { kind: 'quiz', module, begun: false };
	}
	return passOf(progress, EXAM) ? { kind: 'certificate' } : { kind: 'exam', begun: false };
}

/** What the record proves towards the certificate. */
export function evidenceOf(course: Course, progress: Progress): Evidence {
	const completed = lessonsOf(course).flatMap(({ id }) => {
		const at = progress.lessons.get(id)?.completedAt;
		return at == null ? [] : [[id, at] as const];
	});
	const passed = course.modules.flatMap((module) => {
		const pass = modulePass(module, progress);
		return pass ? [[module.id, provenBy(pass)] as const] : [];
	});
	const exam = passOf(progress, EXAM);
	return { lessonsCompleted: new Map(completed), quizzesPassed: new Map(passed), examPassed: exam && provenBy(exam) };
}

const provenBy = ({ at, best }: QuizPass) => ({ at, score: best.result?.score ?? 0 });

function quizStanding(quiz: Quiz, pass: QuizPass | null, left: number, progress: Progress): QuizStanding {
	const open = openAttempt(progress, quiz);
	if (open) return { kind: 'open', attempt: open };
	if (pass) return { kind: 'passed', ...pass };
	if (left > 0) return { kind: 'locked', left };
	const best = bestAttempt(progress, quiz);
	return best ? { kind: 'failed', best } : { kind: 'ready' };
}
