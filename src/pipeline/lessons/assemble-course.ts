import type { BankItem, Item } from '#domain/assessment';
import { findPlay, type ClientCase } from '#domain/case';
import {
	studyMinutes,
	type Course,
	type Lesson,
	type LessonId,
	type LessonOutline,
	type LessonPage,
	type Module,
	type Protocol,
	type Scope,
	type Source,
	type Teaching,
	type Term
} from '#domain/course';
import type { ReadLesson } from './compile-lesson.ts';
import { hashValue } from './hash-content.ts';
import { makePage, termOf } from './make-page.ts';
import type { ReadCourse } from './read-course.ts';

/** The whole course as plain data, in the parts in which the app loads it. */
export interface CompiledCourse {
	readonly course: Course;
	readonly pages: ReadonlyMap<LessonId, LessonPage>;
	/** The inline checks of each lesson, in the order of its page. */
	readonly checks: ReadonlyMap<LessonId, readonly BankItem[]>;
	/** The questions that open each lesson. */
	readonly recall: ReadonlyMap<LessonId, readonly BankItem[]>;
	/** The client cases that lessons show; those of graded items are in the bank. */
	readonly cases: readonly ClientCase[];
	/** Every graded item of the course. */
	readonly bank: readonly BankItem[];
	readonly teaching: Teaching;
	readonly scope: Scope;
	readonly glossary: readonly Term[];
	readonly sources: readonly Source[];
	readonly protocols: readonly Protocol[];
}

/** Puts a course together that has no faults; undefined where a part of it is missing after all. */
export function assembleCourse({ shared, modules }: ReadCourse, contentHash: string): CompiledCourse | undefined {
	const { course, scope, sources, terms, protocols } = shared;
	if (!course.value || !scope.value) return undefined;
	const outlines = modules.flatMap(outlineModule);
	const lessons = modules.flatMap((module, index) =>
		module.lessons.flatMap((read) => {
			const outline = outlines[index];
			return read.lesson && outline
				? [{ read, lesson: read.lesson, module: outline, checks: checksOf(read), recall: recallOf(read.lesson, module) }]
				: [];
		})
	);
	const teaching = teachingOf(lessons.map(({ lesson }) => lesson));
	const { id, title, version, language, domains, moduleQuiz, exam, certificate } = course.value;
	return {
		course: { id, title, version, contentHash, language, domains, modules: outlines, moduleQuiz, exam, certificate },
		pages: new Map(
			lessons.map(({ read, lesson, module, checks, recall }) => [
				lesson.id,
				makePage({ lesson, module, modules: outlines.length }, read, { checks, recall }, { sources, teaching })
			])
		),
		checks: new Map(lessons.map(({ lesson, checks }) => [lesson.id, checks])),
		recall: new Map(lessons.map(({ lesson, recall }) => [lesson.id, recall])),
		cases: lessons.flatMap(({ read }) => read.mentions.cases.flatMap(({ thing }) => thing ?? [])),
		bank: modules.flatMap(({ items }) => items.rows.flatMap(({ value }) => (value.use === 'graded' ? [bankItem(value)] : []))),
		teaching,
		scope: scope.value,
		glossary: terms.rows.map(({ value }) => termOf(value)),
		sources: sources.rows.map(({ value }) => value),
		protocols: protocols.rows.map(({ value }) => value)
	};
}

function outlineModule({ file, lessons }: ReadCourse['modules'][number], index: number): Module[] {
	if (!file.value) return [];
	const { id, title, summary, continues, since } = file.value;
	const outlines = lessons.flatMap(outlineLesson);
	return [{ id, number: index + 1, title, summary, lessons: outlines, continues, since: since ?? null }];
}

function teachingOf(lessons: readonly Lesson[]): Teaching {
	return {
		domains: Object.fromEntries(lessons.flatMap(({ objectives }) => objectives.map(({ id, domain }) => [id, domain]))),
		blockTitles: Object.fromEntries(
			lessons.map(({ id, blocks }) => [id, Object.fromEntries(blocks.map((block) => [block.id, block.title]))])
		)
	};
}

function outlineLesson({ lesson, mentions }: ReadLesson, index: number): LessonOutline[] {
	if (!lesson) return [];
	const decisions = mentions.cases.reduce((sum, { thing }) => sum + (thing ? shortestPlay(thing) : 0), 0);
	return [
		{
			id: lesson.id,
			number: index + 1,
			title: lesson.title,
			minutes: studyMinutes({ words: lesson.words, questions: mentions.checks.length, decisions }),
			reviewedOutside: lesson.reviewed.outside,
			blocks: lesson.blocks.length
		}
	];
}

function shortestPlay(clientCase: ClientCase): number {
	return findPlay(clientCase, () => true)?.length ?? 0;
}

function checksOf({ mentions }: ReadLesson): BankItem[] {
	return mentions.checks.flatMap(({ thing }) => (thing ? [bankItem(thing)] : []));
}

function recallOf({ recall }: Lesson, { items }: ReadCourse['modules'][number]): BankItem[] {
	return recall.flatMap((id) => items.byId.get(id) ?? []).map(bankItem);
}

function bankItem(item: Item): BankItem {
	return { item, hash: hashValue(item) };
}
