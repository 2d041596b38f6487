import { linesOf, type LessonPage } from '#domain/course';
import type { SearchEntry } from '#domain/search';
import type { CompiledCourse } from './assemble-course.ts';

/** All that can be found, in the order of the course: each lesson, each of its blocks, then terms, sources and protocol choices. */
export function searchEntries({ pages, glossary, sources, protocols }: CompiledCourse): readonly SearchEntry[] {
	return [
		...[...pages.values()].flatMap(entriesOfLesson),
		...glossary.map(({ id, term, definition }) => ({ target: { kind: 'term', id }, title: term, within: null, text: definition }) as const),
		...sources.map(({ id, title, read }) => ({ target: { kind: 'source', id }, title, within: null, text: read }) as const),
		...protocols.map(
			({ id, rule, range, why }) =>
				({ target: { kind: 'protocol', id }, title: `${id}: ${rule}`, within: null, text: `${range} ${why}` }) as const
		)
	];
}

function entriesOfLesson({ lesson, module }: LessonPage): readonly SearchEntry[] {
	const { id, title, objectives, intro, blocks } = lesson;
	const opening = [...linesOf(intro), ...objectives.map(({ text }) => text)].join(' ');
	return [
		{ target: { kind: 'lesson', lesson: id }, title, within: module.title, text: opening },
		...blocks.map((block) => ({
			target: { kind: 'block', lesson: id, block: block.id } as const,
			title: block.title,
			within: title,
			text: linesOf(block.content).join(' ')
		}))
	];
}
