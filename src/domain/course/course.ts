import type { CourseFile } from './course-files.ts';
import type { BlockId, CourseId, DomainId, ItemId, LessonId, ModuleId, ObjectiveId } from './ids.ts';

/** The course in outline: what a home screen needs, and no lesson's text. */
export interface Course {
	readonly id: CourseId;
	readonly title: string;
	/** The author's version; `contentHash` tells two builds of it apart. */
	readonly version: string;
	readonly contentHash: string;
	readonly language: string;
	readonly domains: readonly { readonly id: DomainId; readonly title: string }[];
	readonly modules: readonly Module[];
	readonly moduleQuiz: CourseFile['moduleQuiz'];
	readonly exam: CourseFile['exam'];
	readonly certificate: CourseFile['certificate'];
}

export interface Module {
	readonly id: ModuleId;
	/** Its place in the course, from 1. */
	readonly number: number;
	readonly title: string;
	readonly summary: string;
	readonly lessons: readonly LessonOutline[];
}

export interface LessonOutline {
	readonly id: LessonId;
	/** Its place in the module, from 1. */
	readonly number: number;
	readonly title: string;
	readonly minutes: number;
	readonly blocks: readonly { readonly id: BlockId; readonly title: string }[];
	/** The inline checks, in the order of the page. */
	readonly checks: readonly ItemId[];
	/** What it teaches; the text stands with the lesson. */
	readonly objectives: readonly { readonly id: ObjectiveId; readonly domain: DomainId }[];
}

/** A block anywhere in the course, as an item's `taughtBy` names it: `lesson-id#block-id`. */
export interface BlockAddress {
	readonly lesson: LessonId;
	readonly block: BlockId;
}

export function lessonsOf(course: Course): readonly LessonOutline[] {
	return course.modules.flatMap((module) => module.lessons);
}

export function findModule(course: Course, id: string): Module | undefined {
	return course.modules.find((module) => module.id === id);
}

/** The module and the outline of a lesson; undefined where the course has no such lesson. */
export function findLesson(course: Course, id: string): { module: Module; lesson: LessonOutline } | undefined {
	for (const module of course.modules) {
		const lesson = module.lessons.find((candidate) => candidate.id === id);
		if (lesson) return { module, lesson };
	}
	return undefined;
}

/** The lesson after this one in the order of the course, in the next module if need be. */
export function lessonAfter(course: Course, id: LessonId): LessonOutline | undefined {
	const all = lessonsOf(course);
	return all[all.findIndex((lesson) => lesson.id === id) + 1];
}
