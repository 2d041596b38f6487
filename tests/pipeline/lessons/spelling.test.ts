import { beforeAll, expect, test, vi } from 'vitest';
import { checkSpelling, readLessonsFolder } from '#pipeline/lessons';
import { readDictionary, type Dictionary } from '#pipeline/spelling';
import { BANK, COURSE, courseFiles, GLOSSARY, insert, LESSON, replace, RETIRED, SCOPE, SOURCES, type Edit } from '#fixtures/course-files';

// The dictionary takes a second to read, and more on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let dictionary: Dictionary;
beforeAll(async () => {
	dictionary = await readDictionary();
});

const found = (...edits: Edit[]) =>
	checkSpelling(courseFiles(...edits), new Map(), dictionary).map(({ file, line, column }) => `${file}:${line}:${column}`);

test.each([
	['a title', [replace(LESSON, 'title: How to hold', 'title: How to hodl')], [`${LESSON}:3:15`]],
	['an objective', [replace(LESSON, 'Demonstrate how', 'Demonstrate hwo')], [`${LESSON}:8:23`]],
	['the title of an example', [replace(LESSON, ':::worked{title="A case"}', ':::worked{title="A csae"}')], [`${LESSON}:23:20`]],
	['the words of a term', [insert('A :term[wrod]{#word} of it.')], [`${LESSON}:19:9`]],
	['a row of a table', [insert('| one | two |\n|---|---|\n| three | fuor |')], [`${LESSON}:21:11`]],
	['a stem', [replace(BANK, 'What about item-1?', 'What abuot it?')], [`${BANK}:11:16`]],
	['what a law says', [replace(SCOPE, 'finding: A finding.', 'finding: A fidning.')], [`${SCOPE}:10:16`]],
	['a definition', [replace(GLOSSARY, 'A word of the trade.', 'A wrod of the trade.')], [`${GLOSSARY}:4:19`]]
] satisfies [string, Edit[], string[]][])('L31: %s is spelled', (_name, edits, places) => {
	expect(found(...edits)).toEqual(places);
});

test.each([
	['an id', [replace(RETIRED, 'retired-item', 'retierd-itme')]],
	['the title of a source, which is its author’s', [replace(SOURCES, 'title: One', 'title: The Color of Fiber')]],
	['an address', [insert('Read [more](https://example.org/colour-of-fiber) of it.')]],
	['a setting', [replace(COURSE, 'language: en', 'language: qaa')]]
] satisfies [string, Edit[]][])('L31: %s is not', (_name, edits) => {
	expect(found(...edits)).toEqual([]);
});

test('L31: of the interface, what is said is spelled, and what is code is not', () => {
	const path = 'src/ui/words/home.ts';
	const text =
		"import { x } from './fromat.ts';\nexport const words = { 'hodl-on': (n: string) => (n === 'hodl' ? `A colour ${n} or a color.` : 'A fiber') };\n";

	const faults = checkSpelling(courseFiles(), new Map([[path, text]]), dictionary);

	expect(faults.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([`${path}:2:86`, `${path}:2:99`]);
});

test('L31: the course in lessons/ is spelled as one', async () => {
	const faults = checkSpelling(await readLessonsFolder('.'), new Map(), dictionary);

	expect(faults.filter(({ code }) => code === 'word-misspelt')).toEqual([]);
});
