import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { checkLessons, jsonSchemas, readLessonsFolder } from '#pipeline/lessons';
import { COURSE, courseFiles, insert, LESSON, replace, type Edit } from '#fixtures/course-files';
import { lessonsFolder, type LessonsFolder } from '#fixtures/lessons-folder';

// The dictionary is read each time, and the machine may be busy with others.
vi.setConfig({ testTimeout: 60_000 });

let folder: LessonsFolder | undefined;
afterEach(() => folder?.end());

const TODAY = '2026-12-01';

async function check(...edits: Edit[]): Promise<{ clean: boolean; lines: string[]; root: string }> {
	folder = lessonsFolder(...edits);
	const lines: string[] = [];
	return { clean: await checkLessons(folder.root, TODAY, (line) => lines.push(line)), lines, root: folder.root };
}

test('L20: a course without a fault is one line of totals', async () => {
	const { clean, lines } = await check();

	expect(clean).toBe(true);
	expect(lines).toEqual(['4 lessons, 34 items, 1 case, 2,772 words: no fault.']);
});

test('L20: each fault is one line: file:line:column: what is wrong. What to do. (code)', async () => {
	const { clean, lines } = await check(insert('Roll <br> once.'), replace(COURSE, 'language: en', 'language: english'));

	expect(clean).toBe(false);
	expect(lines).toEqual([
		`${LESSON}:19:6: <br> is HTML, and a lesson has none. Write it in Markdown, or take it out. (html-found)`,
		`${COURSE}:4:11: language is not a language tag. Write one such as en. (field-wrong)`,
		'4 lessons, 34 items, 1 case, 2,774 words: 2 faults.'
	]);
});

test('L20: one fault is counted in the singular', async () => {
	const { lines } = await check(insert('Roll <br> once.'));

	expect(lines.at(-1)).toMatch(/ words: 1 fault\.$/);
});

test('L26: a review that is due is a note, not a fault, and is due only when its day has passed', async () => {
	const due = replace(LESSON, 'until: 2027-11-25', 'until: 2026-11-30');
	const today = replace(LESSON, 'until: 2027-11-25', `until: ${TODAY}`);

	const { clean, lines } = await check(due);

	expect(clean).toBe(true);
	expect(lines).toEqual([
		`${LESSON}:10:66: note: the review held until 2026-11-30. Review the lesson, and set both dates anew.`,
		'4 lessons, 34 items, 1 case, 2,772 words: no fault.'
	]);
	expect((await check(today)).lines.length).toBe(1);
});

test('L19: the check writes the schemas, and leaves them alone when they are right', async () => {
	const { root } = await check();
	const schemas = join(root, 'lessons/schemas');
	const written = () => readdirSync(schemas).map((name) => statSync(join(schemas, name)).mtimeMs);
	const before = written();

	await checkLessons(root, TODAY, () => undefined);

	expect(new Map(readdirSync(schemas).map((name) => [name, readFileSync(join(schemas, name), 'utf8')]))).toEqual(new Map(jsonSchemas()));
	expect(written()).toEqual(before);
});

test('L20: what an editor leaves beside the files is not content, and what lies elsewhere is reported', async () => {
	folder = lessonsFolder();
	for (const name of ['.#01-hold.md', '01-hold.md~', '01-hold.md.swp', 'notes.txt', '.draft/05-fall.md'])
		folder.write(`lessons/01-rolling/${name}`, 'x');
	folder.write('lessons/schemas/notes.md', 'x');
	folder.write('elsewhere/01-hold.md', 'x');

	expect(await readLessonsFolder(folder.root)).toEqual(new Map([...courseFiles()].sort(([a], [b]) => (a < b ? -1 : 1))));
});
