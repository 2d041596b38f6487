import { expect, test } from 'vitest';
import { courseFiles, LESSON, replace } from '#fixtures/course-files';
import { contentOf, faultsOf, lessonOf, lessonWith } from '#fixtures/lesson';

const paragraph = (...children: unknown[]) => ({ kind: 'paragraph', children });

test('L2: the front matter gives the lesson its name and its objectives', () => {
	const lesson = lessonOf(lessonWith('Lift.'));

	expect(lesson).toMatchObject({
		id: 'hold',
		title: 'How to hold',
		objectives: [{ id: 'do-hold', domain: 'technique', text: 'Demonstrate how to hold.' }],
		intro: [paragraph('An opening paragraph of the lesson.')]
	});
});

test('L2: each ::block begins a block, with its id, its title and what it teaches', () => {
	const { blocks } = lessonOf(courseFiles(replace(LESSON, '## The first block', '## First: at 10:30')).get(LESSON) ?? '');

	expect(blocks.map(({ id, title, teaches }) => ({ id, title, teaches }))).toEqual([
		{ id: 'first', title: 'First: at 10:30', teaches: ['do-hold'] },
		{ id: 'second', title: 'The second block', teaches: ['do-hold'] }
	]);
});

test('L2: a lesson keeps its parts in the order in which they were written', () => {
	const [first] = lessonOf(lessonWith('Lift.')).blocks;

	expect(first?.content.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'figure', 'worked', 'check']);
});

test('L2: words are counted without figures, checks and citations', () => {
	const words = (markdown: string) => lessonOf(lessonWith(markdown)).words - lessonOf(lessonWith('Lift.')).words;

	expect(words('Lift the roller – twice :cite[source-one].')).toBe(3);
	expect(words('- one\n- two :term[three]{#word}\n\n| four | five |\n|---|---|\n| six | seven |')).toBe(6);
});

test.each([
	['strong', '**Lift**', { kind: 'strong', children: ['Lift'] }],
	['emphasis', '*Lift*', { kind: 'emphasis', children: ['Lift'] }],
	['one in the other', '**Lift *now***', { kind: 'strong', children: ['Lift ', { kind: 'emphasis', children: ['now'] }] }],
	['a link', '[here](https://example.org/a)', { kind: 'link', href: 'https://example.org/a', children: ['here'] }],
	['a page of the app', ':page[the form]{#board-check}', { kind: 'page', page: 'board-check', children: ['the form'] }],
	['a citation', ':cite[source-one]', { kind: 'cite', sources: ['source-one'] }],
	['a citation named twice', ':cite[source-one, source-one]', { kind: 'cite', sources: ['source-one'] }],
	['a choice of the course', ':protocol[CP1]', { kind: 'protocol', protocol: 'CP1' }],
	['a term', ':term[a *word*]{#word}', { kind: 'term', term: 'word', children: ['a ', { kind: 'emphasis', children: ['word'] }] }],
	['text that is like a directive', '\\:cite[source-one]', ':cite[source-one]'],
	['a time', '10:30', '10:30'],
	['an entity', '&lt;b&gt;', '<b>']
])('L2: %s', (_name, markdown, inline) => {
	expect(contentOf(markdown)).toEqual([paragraph(inline)]);
});

test('L2: a citation stands close to what it proves, without the blank that was written before it', () => {
	const cite = { kind: 'cite', sources: ['source-one'] };

	expect(contentOf('**Lift** :cite[source-one]. Roll :cite[source-one] slowly.')).toEqual([
		paragraph({ kind: 'strong', children: ['Lift'] }, cite, '. Roll', cite, ' slowly.')
	]);
});

test('L2: a line break of the file is a blank, and one that was asked for is a break', () => {
	expect(contentOf('Roll\nslowly.\\\nLift.')).toEqual([paragraph('Roll slowly.', { kind: 'break' }, 'Lift.')]);
});

test('L2: a list keeps the number at which it starts, and lists inside it', () => {
	expect(contentOf('3. Roll\n4. Lift\n   - gently')).toEqual([
		{
			kind: 'list',
			start: 3,
			items: [[paragraph('Roll')], [paragraph('Lift'), { kind: 'list', start: null, items: [[paragraph('gently')]] }]]
		}
	]);
});

test('L2: a table has a head and rows, and a pipe inside a cell', () => {
	expect(contentOf('| Sign | Act |\n|---|:-:|\n| **Red** | Wait \\| look |')).toEqual([
		{ kind: 'table', head: [['Sign'], ['Act']], rows: [[[{ kind: 'strong', children: ['Red'] }], ['Wait | look']]] }
	]);
});

test('L2: headings and quotations', () => {
	expect(contentOf('### Hold\n\n#### Grip\n\n> Light.')).toEqual([
		{ kind: 'heading', depth: 3, children: ['Hold'] },
		{ kind: 'heading', depth: 4, children: ['Grip'] },
		{ kind: 'quote', children: [paragraph('Light.')] }
	]);
});

test.each(['safety', 'law', 'protocol', 'dispute', 'tip'])('L2: a callout of kind %s, with or without a title', (kind) => {
	expect(contentOf(`:::callout{kind="${kind}" title="If so"}\nLift.\n:::\n\n:::callout{kind="${kind}"}\nLift.\n:::`)).toEqual([
		{ kind: 'callout', callout: kind, title: 'If so', children: [paragraph('Lift.')] },
		{ kind: 'callout', callout: kind, title: null, children: [paragraph('Lift.')] }
	]);
});

test('L2: a worked example may show a figure, and a block a check', () => {
	expect(contentOf('::::worked{title="Mai"}\n::figure{#face}\n::::\n\n::check{#map}')).toMatchObject([
		{ kind: 'worked', title: 'Mai', children: [{ kind: 'figure', figure: { id: 'face', alt: 'The picture in words.' } }] },
		{ kind: 'check', item: 'map' }
	]);
});

test('L5: carriage returns and a byte order mark change neither the lesson nor the place of a fault', () => {
	const source = lessonWith('Roll *slowly*.\n\n- one\n- two');
	const wrong = lessonWith('Roll\nslowly.<br>');

	expect(lessonOf(`\uFEFF${source.replaceAll('\n', '\r\n')}`)).toEqual(lessonOf(source));
	expect(faultsOf(`\uFEFF${wrong.replaceAll('\n', '\r\n')}`)).toEqual(faultsOf(wrong));
	expect(faultsOf(wrong)).toEqual([expect.stringContaining(':20:8: <br> is HTML')]);
});

test('L1: all faults of a lesson are reported at once, in the order of the page', () => {
	const source = lessonWith('<b>One</b>\n\n![two](https://example.org/two.png)\n\n`three`');

	expect(faultsOf(source).map((line) => line.replace(/^.*?:(\d+:\d+):.*\((.*)\)$/, '$1 $2'))).toEqual([
		'19:1 html-found',
		'19:7 html-found',
		'21:1 markdown-unsupported',
		'23:1 markdown-unsupported'
	]);
});
