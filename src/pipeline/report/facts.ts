import type { Item } from '#domain/assessment';
import type { ClientCase } from '#domain/case';
import type { Content, Figure, Lesson, LessonOutline, Module, Objective } from '#domain/course';
import { readingAge, type CompiledCourse } from '#pipeline/lessons';

/** A lesson with its place in the course, and with everything that it shows and asks. */
export interface LessonFacts {
	readonly module: Module;
	readonly lesson: Lesson;
	readonly minutes: LessonOutline['minutes'];
	/** In years, to one decimal place. */
	readonly readingAge: string;
	readonly figures: readonly Figure[];
	readonly cases: readonly ClientCase[];
	readonly checks: readonly Item[];
	readonly recall: readonly Item[];
	/** Sources that its text cites. */
	readonly cited: ReadonlySet<string>;
}

/** An objective with what teaches and tests it. */
export interface ObjectiveFacts extends Pick<LessonFacts, 'module' | 'lesson'> {
	readonly objective: Objective;
	readonly items: readonly Item[];
}

/** The whole course as rows that a report can count. */
export interface CourseFacts {
	readonly lessons: readonly LessonFacts[];
	readonly objectives: readonly ObjectiveFacts[];
	readonly items: readonly Item[];
	readonly cases: readonly ClientCase[];
}

export function factsOf(compiled: CompiledCourse): CourseFacts {
	const lessons = compiled.course.modules.flatMap((module) =>
		module.lessons.flatMap(({ id, minutes }) => {
			const page = compiled.pages.get(id);
			return page ? [lessonFacts(compiled, module, page.lesson, minutes)] : [];
		})
	);
	const graded = compiled.bank.map(({ item }) => item);
	const items = [...graded, ...lessons.flatMap(({ checks, recall }) => [...checks, ...recall])];
	const objectives = lessons.flatMap(({ module, lesson }) =>
		lesson.objectives.map((objective) => ({ module, lesson, objective, items: items.filter((item) => item.objective === objective.id) }))
	);
	const drawn = graded.flatMap((item) => (item.type === 'client-case' ? [item.case] : []));
	return { lessons, objectives, items, cases: [...compiled.cases, ...drawn] };
}

function lessonFacts(compiled: CompiledCourse, module: Module, lesson: Lesson, minutes: number): LessonFacts {
	const content = [...lesson.intro, ...lesson.blocks.flatMap((block) => block.content)];
	const parts = content.flatMap(withInner);
	const shown = parts.flatMap((part) => (part.kind === 'case' ? [part.case.id] : []));
	const itemsOf = (asked: CompiledCourse['checks']) => (asked.get(lesson.id) ?? []).map(({ item }) => item);
	return {
		module,
		lesson,
		minutes,
		readingAge: readingAge(content)?.toFixed(1) ?? '–',
		figures: parts.flatMap((part) => (part.kind === 'figure' ? [part.figure] : [])),
		cases: compiled.cases.filter(({ id }) => shown.includes(id)),
		checks: itemsOf(compiled.checks),
		recall: itemsOf(compiled.recall),
		cited: new Set(
			[...JSON.stringify(content).matchAll(/"kind":"cite","sources":\[([^\]]*)\]/g)].flatMap(([, ids = '']) => ids.match(/[\w.-]+/g) ?? [])
		)
	};
}

/** A part of a lesson, and what stands inside it. */
function withInner(part: Content): readonly Content[] {
	switch (part.kind) {
		case 'list':
			return [part, ...part.items.flat().flatMap(withInner)];
		case 'quote':
		case 'callout':
		case 'worked':
		case 'card':
			return [part, ...part.children.flatMap(withInner)];
		default:
			return [part];
	}
}
