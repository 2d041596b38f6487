import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Source } from '#domain/course';
import PlaceFinder from '#ui/scope/PlaceFinder.svelte';
import { expectNoAxeFaults } from '#fixtures/accessibility';
import { placeOf } from '#fixtures/place';

const places = [
	placeOf('us-ga', 'Georgia', 'United States', { confidence: 'C' }),
	placeOf('gb-wls', 'Wales', 'United Kingdom', { position: 'unclear', maxLengthMm: null, asOf: 'no Welsh rule read' })
];
const sources = [{ id: 'source-one', title: 'The rule of the board', grade: 'REG', read: 'All' }] as unknown as Source[];
const shown = () => render(PlaceFinder, { places, sources });

test('B11: a place shows the length found, its date, how well it is known and its sources, under its country', async () => {
	const screen = await shown();

	const georgia = screen.getByRole('article').filter({ hasText: 'Georgia' });
	await expect.element(screen.getByRole('heading', { name: 'United States 1 place' })).toBeVisible();
	await expect.element(georgia.getByText('0.5 mm')).toBeVisible();
	await expect.element(georgia.getByText('July 2026')).toBeVisible();
	await expect.element(georgia.getByText('only an explainer or a trade summary was found')).toBeVisible();
	await expect
		.element(georgia.getByRole('link', { name: 'The rule of the board' }))
		.toHaveAttribute('href', expect.stringMatching(/sources.*#source-one$/));
	await expect.element(screen.getByText('none found')).toBeVisible();
	await expectNoAxeFaults();
});

test('B11: looking for a place leaves the others out, and says how many there are', async () => {
	const screen = await shown();

	await screen.getByRole('searchbox', { name: 'Find a place' }).fill('uk');

	await expect.element(screen.getByRole('status')).toHaveTextContent('1 place in 1 country or union');
	await expect.element(screen.getByRole('heading', { name: 'Wales' })).toBeVisible();
	expect(screen.getByRole('heading', { name: 'Georgia' }).elements()).toEqual([]);
});

test('B11: a place that was not found is said to be no permission, with the way to the form', async () => {
	const screen = await shown();

	await screen.getByRole('searchbox', { name: 'Find a place' }).fill('Texas');

	await expect.element(screen.getByText('The course has found nothing for “Texas”')).toBeVisible();
	await expect.element(screen.getByText(/That is not a permission/)).toBeVisible();
	await expect
		.element(screen.getByRole('link', { name: 'Fill in your board check' }))
		.toHaveAttribute('href', expect.stringContaining('board-check'));
	await expectNoAxeFaults();
});
