import { expect, test, vi } from 'vitest';
import { compileCourse, printFault, type CourseFiles, type FaultCode } from '#pipeline/lessons';
import {
	BANK,
	COURSE,
	courseFiles,
	drop,
	GLOSSARY,
	insert,
	LESSON,
	PROTOCOL,
	replace,
	SCOPE,
	SOURCES,
	write,
	type Edit
} from '#fixtures/course-files';
import { compiledCourse } from '#fixtures/lesson';

// Whole courses are compiled here, and the machine may be busy with others.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const hashOf = (files: CourseFiles) => {
	const result = compileCourse(files);
	return result.ok ? result.value.course.contentHash : undefined;
};
const codesAfter = (...edits: Edit[]): FaultCode[] => {
	const result = compileCourse(courseFiles(...edits));
	return result.ok ? [] : result.error.map(({ code }) => code);
};

test('L4: the same files give the same course, whatever their order, and are not changed', () => {
	const files = courseFiles();
	const before = new Map(files);

	const first = compileCourse(files);

	expect(compileCourse(new Map([...files].reverse()))).toEqual(first);
	expect(files).toEqual(before);
});

test('L4: a change of any file gives another hash, and a whole hash has 16 hex digits', () => {
	const paths = [...courseFiles().keys()];
	const changed = paths.map((path) => hashOf(courseFiles(write(path, `${courseFiles().get(path)}\n`))));

	expect(new Set([hashOf(courseFiles()), ...changed]).size).toBe(paths.length + 1);
	for (const hash of changed) expect(hash).toMatch(/^[0-9a-f]{16}$/);
});

test('L4: an item has a hash of its own, which changes with the item and with nothing else', () => {
	const hashes = (...edits: Edit[]) => {
		const result = compileCourse(courseFiles(...edits));
		return new Map(result.ok ? result.value.bank.map(({ item, hash }) => [String(item.id), hash]) : []);
	};
	const before = hashes();

	const after = hashes(
		replace(BANK, 'What about item-1?', 'And what about item-1?'),
		replace(BANK, 'id: item-2\n    version: 1', 'version: 1\n    id: item-2')
	);

	expect(before.size).toBe(20);
	expect([...after].filter(([id, hash]) => before.get(id) !== hash).map(([id]) => id)).toEqual(['item-1']);
});

test('L7: the outline numbers modules and lessons from 1', () => {
	const [module] = compiledCourse().course.modules;

	expect(module).toMatchObject({ id: 'rolling', number: 1, title: 'Rolling', summary: 'How to roll.' });
	expect(module?.lessons.map(({ number, id, title }) => `${number} ${id}: ${title}`)).toEqual([
		'1 hold: How to hold',
		'2 press: How to press',
		'3 stroke: How to stroke',
		'4 lift: How to lift'
	]);
});

test('T1: the minutes of a lesson are counted from its words, its two checks and the three decisions of its case', () => {
	const { course, pages } = compiledCourse();
	const words = [...pages.values()].map(({ lesson }) => lesson.words);
	const minutes = course.modules.flatMap(({ lessons }) => lessons.map((lesson) => lesson.minutes));

	// 690 words are 3.8 minutes, two checks 3.7 and three decisions 5.55.
	expect(words.map((count) => Math.round(count / 10))).toEqual([69, 69, 69, 69]);
	expect(minutes).toEqual([7, 7, 7, 13]);
});

test('T1: an author cannot say how long a lesson takes', () => {
	const result = compileCourse(courseFiles(replace(LESSON, 'title: How to hold', 'title: How to hold\nminutes: 90')));

	expect(result.ok ? [] : result.error.map(printFault)).toEqual([expect.stringContaining('minutes is not a field here.')]);
});

test('L8: what leads from an item back to its block is kept apart from the outline', () => {
	const { teaching } = compiledCourse();

	expect(teaching.domains).toEqual({ 'do-hold': 'technique', 'do-press': 'technique', 'do-stroke': 'technique', 'do-lift': 'technique' });
	expect(Object.entries(teaching.blockTitles)).toContainEqual(['hold', { first: 'The first block', second: 'The second block' }]);
});

test('L7: lessons stand in the order of module.yaml, not of their files', () => {
	const result = compileCourse(courseFiles(replace('lessons/01-rolling/module.yaml', '  - press\n  - stroke', '  - stroke\n  - press')));

	expect(result.ok && [...result.value.pages.keys()]).toEqual(['hold', 'stroke', 'press', 'lift']);
});

test('L8: a page brings along what its text, figures, protocols and checks refer to, each once', () => {
	const add = (path: string, list: string, entry: string) => replace(path, `${list}:\n`, `${list}:\n  - ${entry}\n`);
	const source = (id: string) => add(SOURCES, 'sources', `{ id: ${id}, title: ${id}, grade: PR, read: All }`);
	const result = compileCourse(
		courseFiles(
			...['unused', 'of-check', 'of-protocol', 'of-figure'].map(source),
			add(GLOSSARY, 'terms', '{ id: unused-word, term: Trade, definition: Unused. }'),
			replace('lessons/figures/skin.yaml', '[source-one]', '[of-figure]'),
			replace(PROTOCOL, '[source-one]', '[of-protocol]'),
			replace(
				BANK,
				'taughtBy: hold#first\n    sources: [source-one]\n    critical: false\n    stem: What about many',
				'taughtBy: hold#first\n    sources: [of-check]\n    stem: What about many'
			),
			insert('Again :cite[source-one] a :term[word]{#word} :protocol[CP1].')
		)
	);

	const page = result.ok ? [...result.value.pages.values()][0] : undefined;
	expect(page?.sources.map(({ id }) => id)).toEqual(['source-one', 'of-figure', 'of-protocol', 'of-check']);
	expect(page?.terms.map(({ id }) => id)).toEqual(['word']);
	expect(page?.protocols.map(({ id }) => id)).toEqual(['CP1']);
});

test('L8: graded items are in the bank and inline checks with their lessons, never the other way round', () => {
	const { bank, checks } = compiledCourse();

	expect(bank.every(({ item }) => item.use === 'graded')).toBe(true);
	expect([...checks].map(([lesson, items]) => [lesson, items.map(({ item }) => `${item.use} ${item.id}`)])).toContainEqual([
		'hold',
		['check many', 'check steps']
	]);
});

test('L8: the questions that open a lesson stand with it alone, in the order of its front matter', () => {
	const { recall } = compiledCourse();

	expect([...recall].map(([lesson, items]) => `${lesson}: ${items.map(({ item }) => `${item.use} ${item.id}`).join(', ')}`)).toEqual([
		'hold: ',
		'press: recall press-recall, recall press-recall-more',
		'stroke: recall stroke-recall, recall stroke-recall-more',
		'lift: recall lift-recall, recall lift-recall-more'
	]);
});

test.each([
	['a source with a fault, wherever it is cited', [replace(SOURCES, 'grade: PR', 'grade: GOOD')], ['field-wrong']],
	['a file that is missing, whatever refers to it', [drop(GLOSSARY)], ['file-missing']],
	['a bank that cannot be read, whatever would be tested', [write(BANK, 'items: [')], ['yaml-unreadable']],
	['course.yaml with a fault, whatever needs it', [replace(COURSE, 'language: en', 'language: english')], ['field-wrong']],
	['front matter that cannot be read', [replace(LESSON, 'title: How', 'title: How: when')], ['yaml-unreadable']],
	['an item with a fault, whatever would count it', [replace(BANK, 'version: 1', 'version: one')], ['field-wrong']],
	['a citation that is mistyped', [insert('It is gentle :cite[source-won].')], ['source-unknown']],
	['a place with a fault', [replace(SCOPE, 'confidence: C', 'confidence: D')], ['field-wrong']]
] satisfies [string, Edit[], FaultCode[]][])('L9: one mistake is one fault: %s', (_name, edits, codes) => {
	expect(codesAfter(...edits)).toEqual(codes);
});

test('L9: faults are listed by file, line and column, each once', () => {
	const result = compileCourse(
		courseFiles(insert('<br> <br> :cite[source-won, source-won]'), replace(COURSE, 'language: en', 'language: english'))
	);

	expect(result.ok ? [] : result.error.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)).toEqual([
		`${LESSON}:19:1 html-found`,
		`${LESSON}:19:6 html-found`,
		`${LESSON}:19:11 source-unknown`,
		`${COURSE}:4:11 field-wrong`
	]);
});

test.each([
	'02-later/01-fall.md',
	'02-later/items.yaml',
	'01-rolling/deep/05-fall.md',
	'01-rolling/notes.yaml',
	'figures/one.yml',
	'notes.md'
])('L24: the file %s lies where nothing reads it, and is reported', (name) => {
	expect(codesAfter(write(`lessons/${name}`, 'x'))).toEqual(['file-unread']);
});
