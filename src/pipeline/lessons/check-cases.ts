import { checkAddress, checkThread } from './check-teaching.ts';
import { suggestName } from './closest-name.ts';
import type { ReadLesson } from './compile-lesson.ts';
import { fault, type Fault } from './fault.ts';
import type { ReadCase } from './read-cases.ts';
import type { ReadCourse } from './read-course.ts';
import { declares } from './references.ts';

/** Cases within the course: named after their files, with sources, taught by what comes before, and used once. */
export function checkCases({ shared, cases, modules }: ReadCourse): Fault[] {
	const lessons = modules.flatMap((module) => module.lessons);
	const graded = modules.flatMap(({ items }) =>
		items.rows.flatMap(({ value }) => (value.type === 'client-case' ? [String(value.case.id)] : []))
	);
	// An item with a fault may be the one that draws a case.
	const unread = modules.some(({ items }) => items.unread || items.declarations.length > items.rows.length);
	const shown = lessons.flatMap(({ mentions }) => mentions.cases);
	return [
		...cases.read.flatMap((read) => checkFile(read, shared, lessons)),
		...cases.declarations.flatMap(({ id, at }) =>
			unread || graded.includes(id) || shown.some((mention) => mention.id === id) ? [] : [fault('case-orphan', at, id)]
		),
		...shown.flatMap(({ id, at }, index) => [
			...(graded.includes(id) ? [fault('case-graded', at, id)] : []),
			...(shown.findIndex((mention) => mention.id === id) < index ? [fault('case-twice', at, id)] : [])
		]),
		...lessons.flatMap((lesson, index) => checkOrder(lesson, lessons.slice(index + 1)))
	];
}

function checkFile(read: ReadCase, { sources }: Pick<ReadCourse['shared'], 'sources'>, lessons: readonly ReadLesson[]): Fault[] {
	const { file, value, at } = read;
	return [
		...(file.endsWith(`/${value.id}.yaml`) ? [] : [fault('case-file', at(['id']), value.id)]),
		...value.sources.flatMap((id, index) =>
			declares(sources, id)
				? []
				: [fault('source-unknown', at(['sources', index]), id, suggestName(id, [...sources.ids], 'Add it there, or name another.'))]
		),
		...checkThread(read, lessons),
		...value.scenes.flatMap(({ taughtBy }, index) => (taughtBy ? checkAddress(taughtBy, at(['scenes', index, 'taughtBy']), lessons) : []))
	];
}

/** A case asks for what its own lesson or an earlier one taught. */
function checkOrder({ mentions }: ReadLesson, later: readonly ReadLesson[]): Fault[] {
	return mentions.cases.flatMap(({ thing, at }) => {
		const taught = thing ? [thing.taughtBy, ...thing.scenes.flatMap(({ taughtBy }) => taughtBy ?? [])] : [];
		const early = taught.find(({ lesson }) => later.some(({ front }) => front.id === lesson));
		return thing && early ? [fault('case-later', at, thing.id, early.lesson)] : [];
	});
}
