import { suggestName } from './closest-name.ts';
import type { ReadLesson } from './compile-lesson.ts';
import { fault, type Fault } from './fault.ts';
import type { ReadCourse } from './read-course.ts';
import type { ReadModule } from './read-module.ts';
import { declares } from './references.ts';

const LEAST_RECALL = 2;
const MOST_RECALL = 3;

/** The questions that open a lesson: few, on lessons before it, each asked once in the course. */
export function checkRecall({ modules }: ReadCourse): Fault[] {
	const order = modules.flatMap((module) => orderOf(module));
	const asked = new Set<string>();
	return modules.flatMap((module) => [
		...module.lessons.flatMap((lesson) => [...checkCount(lesson, order), ...checkQuestions(lesson, module, order, asked)]),
		...checkAsked(module)
	]);
}

/** Lesson ids as module.yaml lists them, so that one that is still to be written has its place already. */
function orderOf({ file, lessons }: ReadModule): readonly string[] {
	return file.value?.lessons ?? lessons.flatMap(({ front }) => front.id ?? []);
}

function checkCount({ front }: ReadLesson, order: readonly string[]): Fault[] {
	if (!front.value || front.id === order[0]) return [];
	const found = front.value.recall.length;
	if (found >= LEAST_RECALL && found <= MOST_RECALL) return [];
	return [fault('recall-count', found === 0 ? front.at(['id']) : front.at(['recall']), found, LEAST_RECALL, MOST_RECALL)];
}

function checkQuestions({ front }: ReadLesson, { items }: ReadModule, order: readonly string[], asked: Set<string>): Fault[] {
	const own = order.indexOf(front.id ?? '');
	return (front.value?.recall ?? []).flatMap((id, index): Fault[] => {
		const at = front.at(['recall', index]);
		if (asked.has(id)) return [fault('recall-twice', at, id)];
		asked.add(id);
		const item = items.byId.get(id);
		if (!declares(items, id)) {
			const questions = [...items.byId.values()].filter(({ use }) => use === 'recall').map((question) => question.id);
			return [fault('recall-unknown', at, id, suggestName(id, questions, 'Write it there with use: recall, or name another.'))];
		}
		if (!item) return [];
		if (item.use !== 'recall') return [fault('recall-use', at, id)];
		const taught = order.indexOf(item.taughtBy.lesson);
		// A lesson that no list has was reported as that.
		return own >= 0 && taught >= own ? [fault('recall-later', at, id, item.taughtBy.lesson)] : [];
	});
}

function checkAsked({ items, lessons }: ReadModule): Fault[] {
	// A lesson whose fields have faults may ask anything.
	if (lessons.some(({ front }) => !front.value)) return [];
	const asked: readonly string[] = lessons.flatMap(({ front }) => front.value?.recall ?? []);
	return items.rows.flatMap(({ value, at }) =>
		value.use === 'recall' && !asked.includes(value.id) ? [fault('recall-unasked', at(['id']), value.id)] : []
	);
}
