import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildIndex, holdsAll, markWords, openSearch, readQuery, type Part, type SearchEntry, type SearchHit } from '#domain/search';

const block = (id: string, title: string, text: string): SearchEntry => ({
	target: { kind: 'block', lesson: 'lesson' as never, block: id as never },
	title,
	within: 'The lesson',
	text
});
const lesson = (id: string, title: string, text = ''): SearchEntry => ({
	target: { kind: 'lesson', lesson: id as never },
	title,
	within: 'The module',
	text
});
const term = (id: string, title: string, text = ''): SearchEntry => ({
	target: { kind: 'term', id: id as never },
	title,
	within: null,
	text
});

const find = (entries: readonly SearchEntry[], text: string, most = {}) => openSearch(buildIndex(entries)).find(text, most);
const titlesOf = (hits: readonly SearchHit[] = []) => hits.map(({ title }) => textOf(title));
const textOf = (parts: readonly Part[]) => parts.map(({ text }) => text).join('');
const marked = (parts: readonly Part[]) => parts.filter((part) => part.marked).map(({ text }) => text);

test('SE1: a word finds what holds it, whole or as the beginning of a longer one', () => {
	const entries = [block('one', 'Ice', 'Cool the skin.'), block('two', 'Notice', 'Look at the icing.'), block('three', 'Roll', 'Lift.')];

	const { found, groups } = find(entries, 'ic');

	expect(found).toBe(2);
	expect(titlesOf(groups[0]?.hits)).toEqual(['Ice', 'Notice']);
});

test('SE1: case and accents make no difference, on either side', () => {
	const entries = [term('one', 'Café au lait', 'Naïve Đà Nẵng, 4 cm²')];

	for (const typed of ['cafe', 'CAFÉ', 'naive', 'da nang', 'cm2', 'cm²']) expect(find(entries, typed).found, typed).toBe(1);
});

test('SE1: a number with a point or a comma is one word', () => {
	const entries = [block('half', 'Half', 'A length of 0.5 mm.'), block('five', 'Five', 'It takes 5 days, 0 of them long.')];

	expect(titlesOf(find(entries, '0.5').groups[0]?.hits)).toEqual(['Half']);
	expect(titlesOf(find(entries, '0,5').groups[0]?.hits)).toEqual(['Half']);
});

test('SE2: several words find only what holds all of them, in any order', () => {
	const entries = [block('one', 'Lift', 'Roll once, then lift.'), block('two', 'Roll', 'Roll twice.'), block('three', 'Look', 'Lift it.')];

	expect(titlesOf(find(entries, 'lift roll').groups[0]?.hits)).toEqual(['Lift']);
	expect(find(entries, 'roll ice').found).toBe(0);
});

test('SE2: nothing, and what is no word, finds nothing', () => {
	for (const typed of ['', '  ', '…', '%/']) expect(find([block('one', 'Lift', 'Roll.')], typed)).toEqual({ found: 0, groups: [] });
});

test('SE3: a title ranks above a heading, a heading above a text, and a whole word above a beginning', () => {
	const entries = [
		block('text-begins', 'A', 'The rollers.'),
		block('text-whole', 'B', 'The roll.'),
		block('heading-begins', 'Rollers', ''),
		block('heading-whole', 'One roll', ''),
		lesson('title-begins', 'The rollers'),
		lesson('title-whole', 'How to roll')
	];

	expect(titlesOf(find(entries, 'roll').groups[0]?.hits)).toEqual(['How to roll', 'The rollers', 'One roll', 'Rollers', 'B', 'A']);
});

test('SE3: of equals, the one that comes first in the course comes first', () => {
	const entries = ['one', 'two', 'three'].map((id) => block(id, `Part ${id}`, 'Roll.'));

	expect(titlesOf(find(entries, 'roll').groups[0]?.hits)).toEqual(['Part one', 'Part two', 'Part three']);
});

test('SE4: what is found is grouped, counted whole and shown in part', () => {
	const entries = [...Array.from({ length: 12 }, (_, at) => block(`b${at}`, `Block ${at}`, 'ice')), term('ice', 'Ice')];

	const few = find(entries, 'ice');
	const all = find(entries, 'ice', { lessons: 100 });

	expect(few.groups.map(({ group, found, hits }) => [group, found, hits.length])).toEqual([
		['lessons', 12, 8],
		['glossary', 1, 1]
	]);
	expect(all.groups[0]?.hits.length).toBe(12);
});

test('SE5: a snippet is a short stretch around the words that were found, and marks them whole', () => {
	const text = `${'Nothing of interest stands here. '.repeat(30)}Cool with a barrier, never with bare ice. ${'And on it goes. '.repeat(30)}`;

	const [hit] = find([block('one', 'Cooling', text)], 'barr ice').groups[0]?.hits ?? [];

	expect(marked(hit?.snippet ?? [])).toEqual(['barrier', 'ice']);
	expect(textOf(hit?.snippet ?? [])).toMatch(/^… .*Cool with a barrier, never with bare ice\. .* …$/);
	expect(textOf(hit?.snippet ?? []).length).toBeLessThanOrEqual(190);
});

test('SE5: where only the title was found, the snippet is the beginning of the text', () => {
	const [hit] = find([block('one', 'Cooling', 'First look. Then cool no more than this.')], 'cooling').groups[0]?.hits ?? [];

	expect(marked(hit?.title ?? [])).toEqual(['Cooling']);
	expect(textOf(hit?.snippet ?? [])).toBe('First look. Then cool no more than this.');
});

const sentence = fc.array(fc.constantFrom('roll', 'roller', 'Rölle', 'lift', 'lifting', '0.5', 'mm', 'ice', 'Nice', '–', 'cell'), {
	maxLength: 12
});
const entry = fc.record({ id: fc.nat(), title: sentence, text: sentence });

test('SE6: the index finds exactly what reading every text would find', () => {
	fc.assert(
		fc.property(fc.array(entry, { maxLength: 12 }), fc.constantFrom('ro', 'roll lif', 'i', '0.5 mm', 'nic ce', 'rolle'), (rows, typed) => {
			const entries = rows.map(({ title, text }, at) => block(`b${at}`, title.join(' '), text.join(' ')));
			const query = readQuery(typed);
			const scanned = entries.filter(({ title, text }) => holdsAll([title, text], query));

			const hits = find(entries, typed, { lessons: 100 }).groups[0]?.hits ?? [];

			expect(hits.map(({ target }) => target).sort(byBlock)).toEqual(scanned.map(({ target }) => target).sort(byBlock));
		})
	);
});

const byBlock = (a: SearchHit['target'], b: SearchHit['target']) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

test('SE6: marking loses and adds no letter, whatever the text and the query', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, typed) => {
			expect(textOf(markWords(text, readQuery(typed)))).toBe(text);
		})
	);
});

test('SE6: every word of an entry finds that entry', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
			for (const word of readQuery(text)) expect(find([block('one', 'Title', text)], word).found).toBe(1);
		})
	);
});
