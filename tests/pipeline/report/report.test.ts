import { afterEach, expect, test, vi } from 'vitest';
import { compileCourse } from '#pipeline/lessons';
import { renderReport, REPORT_FILE, reportLessons } from '#pipeline/report';
import { FIGURES } from '#fixtures/course-figures';
import { BANK, courseFiles, LESSON, replace, SOURCES, type Edit } from '#fixtures/course-files';
import { lessonsFolder, type LessonsFolder } from '#fixtures/lessons-folder';

let folder: LessonsFolder | undefined;
afterEach(() => folder?.end());

function reportOf(...edits: Edit[]): string {
	const result = compileCourse(courseFiles(...edits));
	if (!result.ok) throw new Error(result.error.map(({ message }) => message).join('\n'));
	return renderReport(result.value);
}

/** The words of the row that a table has under this name. */
function row(report: string, table: string, name: string): string[] {
	const body = report.slice(report.indexOf(`id="${table}"`)).split('</table>')[0] ?? '';
	const found = body.split('<tr>').filter((line) => line.includes('<th scope="row"') && line.includes(name));
	expect(found.length, `rows of ${table} named ${name}`).toBe(1);
	return (found[0] ?? '').split(/<\/t[hd]>/).map((cell) =>
		cell
			.replace(/<[^>]+>/g, ' ')
			.replace(/\s+/g, ' ')
			.trim()
	);
}

test('L33: an objective stands with what teaches and tests it', () => {
	expect(row(reportOf(), 'objectives-table', 'do-hold').slice(0, 10)).toEqual([
		'Demonstrate how to hold. do-hold',
		'Technique',
		'1.1 How to hold',
		'The first block The second block',
		'5',
		'1',
		'2',
		'6',
		'single-choice 11, multiple-response 1, ordering 1',
		'source-one'
	]);
});

test('L33: the exam stands with what the banks hold, and each quiz with its own', () => {
	expect(row(reportOf(), 'blueprint-table', 'Technique').slice(0, 6)).toEqual(['Technique', '12', '3', '4', '16', '1.7']);
	expect(row(reportOf(), 'quizzes-table', 'Rolling').slice(0, 5)).toEqual(['1 Rolling', '4', '4', '10', '20']);
});

test('L33: an item stands with the block that teaches it', () => {
	expect(row(reportOf(), 'items-of-rolling', '<code>item-1</code>').slice(0, 8)).toEqual([
		'item-1',
		'single-choice',
		'graded',
		'G',
		'yes',
		'do-hold',
		'The first block hold#first',
		'source-one'
	]);
});

test('L33: every item of the course is in one of the tables, once', () => {
	const report = reportOf();
	const ids = [...(courseFiles().get(BANK) ?? '').matchAll(/^ {2}- id: (\S+)$/gm)].map(([, id]) => id);

	expect(ids.length).toBe(34);
	expect(ids.filter((id) => report.split(`<th scope="row"><code>${id}</code></th>`).length !== 2)).toEqual([]);
});

test('L33: a lesson stands with its review, a case with its plays, and a source with where it is used', () => {
	const report = reportOf(replace(SOURCES, 'sources:\n', 'sources:\n  - { id: idle, title: Idle & co, grade: SEC, read: Nothing }\n'));

	expect(row(report, 'lessons-table', 'How to lift').slice(-4, -1)).toEqual(['2026-11-25 by The team', '2027-11-25', 'not yet']);
	expect(row(report, 'cases-table', 'sore').slice(0, 7)).toEqual(['A sore at the lip sore', 'lesson 1.4', '3', '8', '2', '8', 'Roll']);
	expect(row(report, 'sources-table', 'source-one').slice(2, 8)).toEqual([
		'1.1, 1.2, 1.3, 1.4',
		'34',
		String(Object.keys(FIGURES).length),
		'1',
		'CP1',
		'1'
	]);
	expect(row(report, 'sources-table', 'idle').slice(0, 8)).toEqual(['Idle &amp; co idle', 'SEC', '–', '0', '0', '0', '–', '0']);
});

test('L33: a report needs nothing else, runs nothing, and names every table', () => {
	const report = reportOf();

	expect(report).not.toMatch(/<script|<link|<img|\ssrc=|@import|url\(/);
	expect(report.split('<table>').length).toBe(report.split('<caption').length);
	expect(report.match(/<th(?! scope="(?:row|col)")[ >]/g)).toBeNull();
	expect(reportOf()).toBe(report);
});

test('L33: what an author writes cannot become a mark of the page', () => {
	expect(reportOf(replace(LESSON, 'title: How to hold', 'title: How to <hold> & "lift"'))).toContain(
		'1.1 How to &lt;hold&gt; &amp; &quot;lift&quot;'
	);
});

test('L33: a report that does not show the lessons as they are is found, and one of a course with faults is not written', async () => {
	vi.setConfig({ testTimeout: 60_000 });
	folder = lessonsFolder();
	folder.write(REPORT_FILE, 'old');
	const lines: string[] = [];
	const run = (only: 'write' | 'check') => reportLessons(folder?.root ?? '', only, (line) => lines.push(line));

	expect(await run('check')).toBe(false);
	expect(await run('write')).toBe(true);
	expect(await run('check')).toBe(true);
	folder.save(replace(LESSON, 'title: How to hold', 'title: How to hold on'));
	expect(await run('check')).toBe(false);
	folder.save(replace(LESSON, 'title: How to hold', ''));
	expect(await run('write')).toBe(false);
	expect(lines.at(-1)).toContain('lessons:check');
});
