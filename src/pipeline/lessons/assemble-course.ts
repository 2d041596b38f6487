import type { BankItem, Item } from '#domain/assessment';
import type { Course, Lesson, LessonId, LessonOutline, LessonPage, Module, Protocol, Scope, Source, Term } from '#domain/course';
import type { ReadLesson } from './compile-lesson.ts';
import { hashValue } from './hash-content.ts';
import { makePage } from './make-page.ts';
import type { ReadCourse } from './read-course.ts';

/** The whole course as plain data, in the parts in which the app loads it. */
export interface CompiledCourse {
	readonly course: Course;
	readonly pages: ReadonlyMap<LessonId, LessonPage>;
	/** The inline checks of each lesson, in the order of its page. */
	readonly checks: ReadonlyMap<LessonId, readonly BankItem[]>;
	/** Every graded item of the course. */
	readonly bank: readonly BankItem[];
	readonly scope: Scope;
	readonly glossary: readonly Term[];
	readonly sources: readonly Source[];
	readonly protocols: readonly Protocol[];
}

/** Puts a course together that has no faults; undefined where a part of it is missing after all. */
export function assembleCourse({ shared, modules }: ReadCourse, contentHash: string): CompiledCourse | undefined {
	const { course, scope, sources, terms, protocols } = shared;
	if (!course.value || !scope.value) return undefined;
	const lessons = modules.flatMap((module) => module.lessons).flatMap((read) => (read.lesson ? [{ read, lesson: read.lesson, checks: checksOf(read) }] : []));
	const { id, title, version, language, domains, moduleQuiz, exam, certificate } = course.value;
	return {
		course: { id, title, version, contentHash, language, domains, modules: modules.flatMap(outlineModule), moduleQuiz, exam, certificate },
		pages: new Map(lessons.map(({ read, lesson, checks }) => [lesson.id, makePage(lesson, read, checks, sources)])),
		checks: new Map(lessons.map(({ lesson, checks }) => [lesson.id, checks])),
		bank: modules.flatMap(({ items }) => items.rows.flatMap(({ value }) => (value.use === 'graded' ? [bankItem(value)] : []))),
		scope: scope.value,
		glossary: terms.rows.map(({ value }) => value),
		sources: sources.rows.map(({ value }) => value),
		protocols: protocols.rows.map(({ value }) => value)
	};
}

function outlineModule({ file, lessons }: ReadCourse['modules'][number], index: number): Module[] {
	if (!file.value) return [];
	const { id, title, summary } = file.value;
	const outlines = lessons.flatMap((read) => (read.lesson ? [{ lesson: read.lesson, read }] : []));
	return [{ id, number: index + 1, title, summary, lessons: outlines.map(({ lesson, read }, nth) => outlineLesson(lesson, read, nth)) }];
}

function outlineLesson({ id, title, minutes, blocks, objectives }: Lesson, read: ReadLesson, index: number): LessonOutline {
	return {
		id,
		number: index + 1,
		title,
		minutes,
		blocks: blocks.map((block) => ({ id: block.id, title: block.title })),
		checks: checksOf(read).map(({ item }) => item.id),
		objectives: objectives.map((objective) => ({ id: objective.id, domain: objective.domain }))
	};
}

function checksOf({ mentions }: ReadLesson): BankItem[] {
	return mentions.checks.flatMap(({ thing }) => (thing ? [bankItem(thing)] : []));
}

function bankItem(item: Item): BankItem {
	return { item, hash: hashValue(item) };
}
