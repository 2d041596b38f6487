import type { Item } from '#domain/assessment';
import { suggestName } from './closest-name.ts';
import { unreadItems } from './check-module.ts';
import type { ReadLesson } from './compile-lesson.ts';
import { fault, type Fault, type Place } from './fault.ts';
import type { ReadCourse } from './read-course.ts';
import type { Row } from './read-rows.ts';

const LEAST_ITEMS = 5;

/** The thread from objective over block to item: each item tests what its block taught, each objective has its items. */
export function checkTeaching({ modules }: ReadCourse): Fault[] {
	const lessons = modules.flatMap((module) => module.lessons);
	const rows = modules.flatMap(({ items }) => items.rows);
	const unread = modules.reduce((sum, module) => sum + unreadItems(module), 0);
	const tested = countBy(rows.flatMap(({ value }) => (value.use === 'graded' ? [String(value.objective)] : [])));
	return [
		...rows.flatMap((row) => checkThread(row, lessons)),
		...lessons
			.flatMap(({ front }) => front.objectives)
			.flatMap(({ id, at }) => {
				const found = tested.get(id) ?? 0;
				return found + unread < LEAST_ITEMS ? [fault('objective-untested', at('id'), id, found, LEAST_ITEMS)] : [];
			})
	];
}

/** What an item or a case tests: an objective that some lesson declares, taught by a block that says so. */
export function checkThread(
	{ value: { objective, taughtBy }, at }: Row<Pick<Item, 'objective' | 'taughtBy'>>,
	lessons: readonly ReadLesson[]
): Fault[] {
	// A lesson whose fields cannot be read may declare anything.
	if (lessons.some(({ front }) => front.id === undefined)) return [];
	const objectives = lessons.flatMap(({ front }) => front.objectives.map(({ id }) => id));
	const unknown = objectives.includes(objective)
		? []
		: [fault('objective-unknown', at(['objective']), objective, suggestName(objective, objectives, 'Declare it in a lesson.'))];
	const place = at(['taughtBy']);
	const astray = checkAddress(taughtBy, place, lessons);
	if (unknown.length + astray.length > 0) return [...unknown, ...astray];
	const taught = lessons.find(({ front }) => front.id === taughtBy.lesson)?.blocks.find(({ block }) => block.id === taughtBy.block);
	return taught?.teaches.includes(objective) ? [] : [fault('taught-by-other', place, `${taughtBy.lesson}#${taughtBy.block}`, objective)];
}

/** A block that exists. */
export function checkAddress(address: Item['taughtBy'], place: Place, lessons: readonly ReadLesson[]): Fault[] {
	// A lesson whose fields cannot be read may be the one.
	if (lessons.some(({ front }) => front.id === undefined)) return [];
	const lesson = lessons.find(({ front }) => front.id === address.lesson);
	if (!lesson) {
		const ids = lessons.flatMap(({ front }) => front.id ?? []);
		return [fault('taught-by-lesson', place, address.lesson, suggestName(address.lesson, ids, 'Name the lesson that taught this.'))];
	}
	if (lesson.blocks.some(({ block }) => block.id === address.block)) return [];
	const ids = lesson.blocks.map(({ block }) => String(block.id));
	return [
		fault('taught-by-block', place, address.lesson, address.block, suggestName(address.block, ids, 'Name the block that taught this.'))
	];
}

function countBy(values: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}
