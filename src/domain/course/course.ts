import type { BlueprintRow, CourseFile } from './course-files.ts';
import type { BlockId, CourseId, DomainId, LessonId, ModuleId, ObjectiveId } from './ids.ts';

/** Which course this is, and in which version. */
export interface CourseIdentity {
	readonly id: CourseId;
	readonly title: string;
	/** The author's version; `contentHash` tells two builds of it apart. */
	readonly version: string;
	readonly contentHash: string;
}

/** The course in outline: what a home screen needs, and no lesson's text. */
export interface Course extends CourseIdentity {
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
	/** Modules whose lessons this one took over: a pass of all their quizzes is a pass of this one's. */
	readonly continues: readonly ModuleId[];
	/** The version of the course in which it took them over; null where a pass of any version counts. */
	readonly since: string | null;
}

export interface LessonOutline {
	readonly id: LessonId;
	/** Its place in the module, from 1. */
	readonly number: number;
	readonly title: string;
	/** What it takes, in whole minutes; counted, and not an author's to say. */
	readonly minutes: number;
	/** Whether a practitioner outside the team has reviewed it. */
	readonly reviewedOutside: boolean;
	/** How many blocks it has. */
	readonly blocks: number;
}

/** What leads from an item back to what it tests: loaded with a quiz, and not with every page. */
export interface Teaching {
	readonly domains: Readonly<Partial<Record<ObjectiveId, DomainId>>>;
	readonly blockTitles: Readonly<Partial<Record<LessonId, Readonly<Partial<Record<BlockId, string>>>>>>;
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

/** How many items an exam draws. */
export const sumOfItems = (blueprint: readonly BlueprintRow[]): number => blueprint.reduce((sum, row) => sum + row.items, 0);
