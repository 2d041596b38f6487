import { expect, test } from 'vitest';
import { compileCourse } from '#pipeline/lessons';
import { courseFiles, GLOSSARY, insert, LESSON, replace, type Edit } from '#fixtures/course-files';

const add = (term: string): Edit => replace(GLOSSARY, 'terms:\n', `terms:\n  - ${term}\n`);
const faultsAfter = (...edits: Edit[]): string[] => {
	const result = compileCourse(courseFiles(...edits));
	return result.ok ? [] : result.error.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
};
const linked = insert('A :term[skin tone]{#tone} and a :term[tone]{#plain-tone}.');
const TONE = '{ id: tone, term: Skin tone, definition: A colour. }';
const PLAIN = '{ id: plain-tone, term: Tone, definition: A sound. }';

test.each([
	['in the plural', 'Two words are here.', ['19:5']],
	['in capitals', 'WORDS are here.', ['19:1']],
	['in bold', 'A **word** is here.', ['19:5']],
	['in a list', '- one\n- a word', ['20:5']],
	['in a second line', 'This is\na word.', ['20:3']],
	['once, however often it is said', 'A word and a word.', ['19:3']],
	['not as a part of another', 'A wordless byword.', []],
	['not in a heading', '### A word\n\nIt is here.', []],
	['not after its link', 'A :term[word]{#word} is a word.', []]
])('L32: a term is found %s', (_name, markdown, places) => {
	expect(faultsAfter(insert(markdown))).toEqual(places.map((place) => `${LESSON}:${place} term-unlinked`));
});

test('L32: of two terms in one place, the longer is meant', () => {
	expect(faultsAfter(add(TONE), add(PLAIN), linked)).toEqual([]);
	expect(faultsAfter(add(TONE), add(PLAIN), insert('A skin\ntone. A :term[skin tone]{#tone} and a :term[tone]{#plain-tone}.'))).toEqual([
		`${LESSON}:19:3 term-unlinked`
	]);
});

test('L32: a phrase in which the word means something else is not the term', () => {
	const inOtherWords = replace(
		GLOSSARY,
		'definition: A word of the trade.',
		'definition: A word of the trade.\n    except: [in other words]'
	);

	expect(faultsAfter(inOtherWords, insert('Lift, in other words.'))).toEqual([]);
});

test('L32: a word of every page needs no link at its first use, and one link somewhere', () => {
	const everyday = replace(GLOSSARY, 'definition: A word of the trade.', 'definition: A word of the trade.\n    everyday: true');

	expect(faultsAfter(everyday, insert('A word is here.'))).toEqual([]);
	expect(faultsAfter(add('{ id: wheel, term: Wheel, everyday: true, definition: It turns. }'), insert('A wheel turns.'))).toEqual([
		`${GLOSSARY}:2:11 term-orphan`
	]);
});

test('L32: a term that explains another needs no lesson, and one that explains only itself does', () => {
	expect(faultsAfter(add('{ id: trade, term: Trade, definition: Work. }'))).toEqual([]);
	expect(faultsAfter(add('{ id: wheel, term: Wheel, definition: A wheel turns. }'))).toEqual([`${GLOSSARY}:2:11 term-orphan`]);
});

test('L32: what helps the checker to find a term does not get into the course', () => {
	const result = compileCourse(
		courseFiles(replace(GLOSSARY, 'definition: A word of the trade.', 'definition: A word of the trade.\n    everyday: true'))
	);

	const page = result.ok ? [...result.value.pages.values()][0] : undefined;
	expect(page?.terms).toEqual([{ id: 'word', term: 'Word', definition: 'A word of the trade.' }]);
	expect(result.ok && result.value.glossary).toEqual(page?.terms);
});
