import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileCourse, readLessonsFolder } from '#pipeline/lessons';
import { renderReport } from './report.ts';

export const REPORT_FILE = 'docs/coverage.html';

/** Writes the report of the course below `root`, or with `only: 'check'` says whether the written one is current. */
export async function reportLessons(root: string, only: 'write' | 'check', print: (line: string) => void): Promise<boolean> {
	const result = compileCourse(await readLessonsFolder(root));
	if (!result.ok) {
		print('✗ The lessons have faults, so there is nothing to report. Run “npm run lessons:check”.');
		return false;
	}
	const path = join(root, REPORT_FILE);
	const report = renderReport(result.value);
	if (only === 'write') {
		await writeFile(path, report);
		print(`${REPORT_FILE} is written.`);
		return true;
	}
	const written = await readFile(path, 'utf8').catch(() => '');
	const isCurrent = written.replaceAll('\r\n', '\n') === report;
	if (!isCurrent) print(`✗ ${REPORT_FILE} does not show the lessons as they are. Run “npm run lessons:report” and commit the file.`);
	return isCurrent;
}
