import { expect, test } from 'vitest';
import { buildIndex, openSearch } from '#domain/search';
import { searchEntries } from '#pipeline/lessons';
import { compiledCourse } from '#fixtures/lesson';

const entries = searchEntries(compiledCourse());
const textOf = (block: string) =>
	entries.find(({ target }) => target.kind === 'block' && target.lesson === 'hold' && target.block === block)?.text;

test('SE7: each lesson, block, term, source and protocol choice is one entry, in the order of the course', () => {
	const kinds = entries.map(({ target }) => target.kind);

	expect(kinds.join(' ')).toBe([...Array(4).fill('lesson block block'), 'term source protocol'].join(' '));
});

test('SE7: a block is searched with its figures in words, and without citations and checks', () => {
	const { pages, checks } = compiledCourse();
	const stem = [...checks.values()][0]?.[0]?.item.stem ?? 'no check';
	const [lesson] = [...pages.values()];
	const figure = lesson?.lesson.blocks[0]?.content.find((part) => part.kind === 'figure')?.figure;

	expect(textOf('first')).toContain('The rule stands here.');
	expect(textOf('first')).toContain(figure?.alt);
	expect(textOf('first')).not.toContain(stem);
});

test('SE7: a client case is found by its title and its client, and none of its scenes is given away', () => {
	const { cases } = compiledCourse();
	const text = entries.find(({ target }) => target.kind === 'block' && target.lesson === 'lift' && target.block === 'first')?.text;

	expect(text).toContain('A sore at the lip');
	expect(text).toContain('Ines. She marries on Saturday.');
	for (const { say } of cases.flatMap(({ scenes, endings }) => [...scenes, ...endings]))
		expect(entries.some((entry) => entry.text.includes(say))).toBe(false);
});

test('SE7: a block is found by its words and leads to its address', () => {
	const { groups } = openSearch(buildIndex(entries)).find('word explained', {});

	expect(groups[0]?.hits[0]).toMatchObject({ target: { kind: 'block', lesson: 'hold', block: 'second' }, within: 'How to hold' });
});
