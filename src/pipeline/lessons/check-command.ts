import { readDictionary } from '#pipeline/spelling';
import { checkSpelling } from './check-spelling.ts';
import { inspectCourse } from './compile-course.ts';
import { inReadingOrder, printFault } from './fault.ts';
import { readInterfaceWords } from './prose-of-interface.ts';
import { readLessonsFolder } from './read-lessons-folder.ts';
import { writeSchemas } from './write-schemas.ts';

/**
 * What `npm run lessons:check` does: prints every fault, every review that is due by `today` (as in 2026-11-25) and one line of
 * totals, and says whether there was no fault.
 */
export async function checkLessons(root: string, today: string, print: (line: string) => void): Promise<boolean> {
	await writeSchemas(root);
	const files = await readLessonsFolder(root);
	const { totals, reviews, result } = inspectCourse(files);
	const misspelt = checkSpelling(files, await readInterfaceWords(root), await readDictionary());
	const faults = inReadingOrder([...(result.ok ? [] : result.error), ...misspelt]);
	for (const fault of faults) print(printFault(fault));
	for (const { until, at } of reviews) {
		if (until < today)
			print(`${at.file}:${at.line}:${at.column}: note: the review held until ${until}. Review the lesson, and set both dates anew.`);
	}
	const count = (number: number, one: string, more: string) => `${number.toLocaleString('en')} ${number === 1 ? one : more}`;
	const { lessons, items, cases, words } = totals;
	const found = faults.length === 0 ? 'no fault' : count(faults.length, 'fault', 'faults');
	const held = [
		count(lessons, 'lesson', 'lessons'),
		count(items, 'item', 'items'),
		count(cases, 'case', 'cases'),
		count(words, 'word', 'words')
	];
	print(`${held.join(', ')}: ${found}.`);
	return faults.length === 0;
}
