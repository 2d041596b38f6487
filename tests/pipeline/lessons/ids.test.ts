import { expect, test } from 'vitest';
import { compileCourse } from '#pipeline/lessons';
import {
	BANK,
	COURSE,
	courseFiles,
	GLOSSARY,
	LESSON,
	MODULE,
	PROTOCOL,
	replace,
	RETIRED,
	SCOPE,
	SOURCES,
	type Edit
} from '#fixtures/course-files';

const messagesAfter = (...edits: Edit[]): string[] => {
	const result = compileCourse(courseFiles(...edits));
	return result.ok
		? []
		: result.error.filter(({ code }) => code.startsWith('id-')).map(({ file, line, message }) => `${file}:${line} ${message}`);
};
const retire = (id: string): Edit => replace(RETIRED, 'retired-item', id);
const taken = (at: string, id: string, first: string) => [`${at} the id ${id} is already the id of ${first}. Choose another one.`];

test.each([
	['a module', replace(MODULE, 'id: rolling', 'id: course'), taken(`${MODULE}:1`, 'course', `the course at ${COURSE}:1`)],
	['a lesson', replace(LESSON, 'id: hold', 'id: rolling'), taken(`${LESSON}:2`, 'rolling', `the module at ${MODULE}:1`)],
	[
		'an objective',
		replace(LESSON, 'id: do-hold', 'id: press'),
		taken('lessons/01-rolling/02-press.md:2', 'press', `the objective at ${LESSON}:6`)
	],
	['an item', replace(BANK, 'id: item-2', 'id: item-1'), taken(`${BANK}:24`, 'item-1', `the item at ${BANK}:2`)],
	[
		'a figure',
		replace('lessons/figures/skin.yaml', 'id: skin', 'id: hold'),
		taken('lessons/figures/skin.yaml:1', 'hold', `the lesson at ${LESSON}:2`)
	]
])('L23: the id of %s is not that of anything else that a record can hold', (_name, edit, messages) => {
	expect(messagesAfter(edit)).toEqual(messages);
});

test.each([
	['source', SOURCES, 'sources:\n', '  - { id: source-one, title: Two, grade: PR, read: All }\n', 'source-one'],
	['term', GLOSSARY, 'terms:\n', '  - { id: word, term: Two, definition: Two. }\n', 'word'],
	['protocol', PROTOCOL, 'protocols:\n', '  - { id: CP1, rule: Two., range: Two., why: Two. }\n', 'CP1'],
	['domain', COURSE, 'domains:\n', '  - { id: technique, title: Two }\n', 'technique'],
	[
		'practitioner type',
		SCOPE,
		'practitioners:\n',
		'  - { id: esthetician, name: Two, finding: Two., sources: [source-one] }\n',
		'esthetician'
	]
])('L23: no two of one kind have the same id: %s', (kind, file, list, entry, id) => {
	const line = (courseFiles().get(file)?.split(list)[0]?.split('\n').length ?? 0) + 1;

	expect(messagesAfter(replace(file, list, list + entry))).toEqual(taken(`${file}:${line + 1}`, id, `the ${kind} at ${file}:${line}`));
});

test('L23: a term and a lesson may have the same id, since nothing mixes them up', () => {
	expect(messagesAfter(replace(GLOSSARY, 'terms:\n', 'terms:\n  - { id: hold, term: Trade, definition: Work. }\n'))).toEqual([]);
});

test.each([
	'course',
	'rolling',
	'hold',
	'do-hold',
	'item-1',
	'skin',
	'sore',
	'source-one',
	'word',
	'CP1',
	'technique',
	'us-az',
	'hold#first',
	'item-1#a',
	'sore#roll'
])('L23: the retired id %s never returns', (id) => {
	expect(messagesAfter(retire(id))).toEqual([expect.stringContaining(`the id ${id} was retired and may never be used again.`)]);
});

test('L23: a part with a retired name may stand in another lesson or item', () => {
	expect(messagesAfter(retire('hold#a'), replace(RETIRED, ']', ', item-1#first]'))).toEqual([]);
});
