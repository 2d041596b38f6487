import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Compare from '#ui/figures/Compare.svelte';
import { expectNoAxeFaults } from '#fixtures/accessibility';
import { figureData } from '#fixtures/figure-data';

const cellsIn = (table: Element) =>
	[...table.querySelectorAll('thead th, td')].map((cell) => cell.querySelector('[aria-hidden="false"]')?.textContent);

test('two columns stand side by side, and each side can show another', async () => {
	const screen = await render(Compare, { data: figureData('compare') });
	const table = screen.getByRole('table', { name: 'Side by side' });
	expect(cellsIn(table.element())).toEqual(['Roller', 'Pen', 'At a slant', 'Upright, in and out', 'Fast', 'Medium']);

	await screen.getByRole('combobox', { name: 'Left side' }).selectOptions('Stamp');

	expect(cellsIn(table.element())).toEqual(['Stamp', 'Pen', 'Straight down', 'Upright, in and out', 'Slow', 'Medium']);
	await expectNoAxeFaults();
});

test('a column that is chosen for the other side changes places with it', async () => {
	const screen = await render(Compare, { data: figureData('compare') });

	await screen.getByRole('combobox', { name: 'Right side' }).selectOptions('Roller');

	expect(cellsIn(screen.getByRole('table').element()).slice(0, 2)).toEqual(['Pen', 'Roller']);
	await expect.element(screen.getByRole('combobox', { name: 'Left side' })).toHaveValue('1');
	await expectNoAxeFaults();
});

test('nothing moves when a side changes', async () => {
	const screen = await render(Compare, { data: figureData('compare') });
	const before = screen.container.getBoundingClientRect().height;

	await screen.getByRole('combobox', { name: 'Left side' }).selectOptions('Stamp');

	expect(screen.container.getBoundingClientRect().height).toBe(before);
	await expectNoAxeFaults();
});

test('two columns need no choice', async () => {
	const { columns, rows } = figureData('compare');
	const two = { columns: columns.slice(0, 2), rows: rows.map((row) => ({ ...row, cells: row.cells.slice(0, 2) })) };
	const screen = await render(Compare, { data: figureData('compare', two) });

	expect(screen.getByRole('combobox').elements()).toEqual([]);
	await expectNoAxeFaults();
});
