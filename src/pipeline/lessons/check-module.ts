import { suggestName } from './closest-name.ts';
import { checkItem } from './check-item.ts';
import { checkKeys } from './check-keys.ts';
import { fault, type Fault } from './fault.ts';
import type { ReadModule } from './read-module.ts';
import type { References } from './references.ts';

const LEAST_LESSONS = 3;
const LEAST_GRADED = 20;

/** A module by itself: its list of lessons, its bank, and each check shown once in one of its lessons. */
export function checkModule(module: ReadModule, references: Pick<References, 'sources'>): Fault[] {
	const { file, items, bankAt } = module;
	const graded = items.rows.filter(({ value }) => value.use === 'graded');
	// An item with faults may well be a graded one: only what is certain is reported.
	const perhaps = graded.length + unreadItems(module);
	return [
		...checkLessonList(module),
		...items.rows.flatMap((row) => checkItem(row, references)),
		...checkKeys(
			items.rows.map(({ value }) => value),
			bankAt
		),
		...(module.lessons.length < LEAST_LESSONS
			? [fault('module-lessons-few', file.at(['lessons']), module.lessons.length, LEAST_LESSONS)]
			: []),
		...(perhaps < LEAST_GRADED ? [fault('module-items-few', bankAt, graded.length, LEAST_GRADED)] : []),
		...checkShown(module)
	];
}

/** How many items of the bank are left out of counting because of their own faults. */
export function unreadItems({ items }: ReadModule): number {
	return items.unread ? Infinity : items.declarations.length - items.rows.length;
}

function checkLessonList({ file, lessons }: ReadModule): Fault[] {
	const order: readonly string[] = file.value?.lessons ?? [];
	const found = lessons.flatMap(({ front }) => front.id ?? []);
	const nameless = lessons.some(({ front }) => front.id === undefined);
	const missing = (id: string) => !found.includes(id) && !nameless;
	return [
		...order.flatMap((id, index) => (order.indexOf(id) < index ? [fault('named-twice', file.at(['lessons', index]), id, 'lessons')] : [])),
		...order.flatMap((id, index) =>
			missing(id)
				? [fault('lesson-missing', file.at(['lessons', index]), id, suggestName(id, found, 'Write it, or take it out of the list.'))]
				: []
		),
		...lessons.flatMap(({ front }) =>
			file.value && front.id !== undefined && !order.includes(front.id) ? [fault('lesson-unlisted', front.at(['id']), front.id)] : []
		)
	];
}

function checkShown({ items, lessons }: ReadModule): Fault[] {
	const shown = lessons.flatMap(({ mentions }) => mentions.checks);
	const ids = shown.map(({ id }) => id);
	return [
		...shown.flatMap(({ id, at }, index) => (ids.indexOf(id) < index ? [fault('check-twice', at, id)] : [])),
		...items.rows.flatMap(({ value, at }) =>
			value.use === 'check' && !ids.includes(value.id) ? [fault('check-unshown', at(['id']), value.id)] : []
		)
	];
}
