import type { Item } from '#domain/assessment';
import { checkChoices } from './check-choices.ts';
import { checkMarks } from './check-marks.ts';
import { suggestName } from './closest-name.ts';
import { fault, type Fault } from './fault.ts';
import type { Row } from './read-rows.ts';
import { declares, type References } from './references.ts';

/** One item by itself: its sources, its grading tag, its choices and its marks. */
export function checkItem(row: Row<Item>, { sources }: Pick<References, 'sources'>): Fault[] {
	const { value: item, at } = row;
	const faults = item.sources.flatMap((id, index) => [
		...(declares(sources, id)
			? []
			: [fault('source-unknown', at(['sources', index]), id, suggestName(id, [...sources.ids], 'Add it there, or name another.'))]),
		...(item.sources.indexOf(id) < index ? [fault('named-twice', at(['sources', index]), id, 'sources')] : [])
	]);
	if (item.use === 'graded' && item.grading === 'N') faults.push(fault('item-never-graded', at(['grading'])));
	if (item.grading === 'P' && !namesProtocol(item.stem)) faults.push(fault('item-protocol-words', at(['stem'])));
	const choices = checkChoices(row);
	// An item without a key, or without anything wrong to pick, was reported; its marks would only say so again.
	return [...faults, ...choices, ...(choices.length === 0 ? checkMarks(row) : [])];
}

function namesProtocol(stem: string): boolean {
	return stem.replaceAll('’', "'").replace(/\s+/g, ' ').toLowerCase().includes("in this course's protocol");
}
