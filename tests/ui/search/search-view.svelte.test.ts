import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { buildIndex, openSearch, type SearchEntry } from '#domain/search';
import { CourseSearch } from '#state/search';
import FilteredList from '#ui/reference/FilteredList.svelte';
import SearchView from '#ui/search/SearchView.svelte';
import { expectNoAxeFaults } from '#fixtures/accessibility';

const entries: readonly SearchEntry[] = [
	...Array.from({ length: 10 }, (_, at): SearchEntry => ({
		target: { kind: 'block', lesson: 'cooling' as never, block: `part-${at}` as never },
		title: `Part ${at}`,
		within: 'Cooling with a barrier',
		text: 'Never lay bare ice on the skin.'
	})),
	{ target: { kind: 'term', id: 'ice' as never }, title: 'Ice', within: null, text: 'Frozen water.' }
];
const search = openSearch(buildIndex(entries));
const intents = () => ({ ontype: vi.fn(), onkeep: vi.fn(), onshowall: vi.fn(), onretry: vi.fn() });

const shown = (text: string, parts = {}) =>
	render(SearchView, { text, status: { kind: 'ready', search }, results: search.find(text, {}), ...intents(), ...parts });

test('SE4, SE5: results stand in groups, lead to their place and mark the words', async () => {
	const screen = await shown('ice');

	await expect.element(screen.getByRole('status')).toHaveTextContent('11 places found');
	await expect.element(screen.getByRole('heading', { name: 'Lessons 10' })).toBeVisible();
	await expect
		.element(screen.getByRole('link', { name: 'Part 3' }))
		.toHaveAttribute('href', expect.stringMatching(/lesson\/cooling\/?#part-3$/));
	await expect.element(screen.getByRole('link', { name: 'Ice' })).toHaveAttribute('href', expect.stringMatching(/glossary\/?#ice$/));
	expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toContain('ice');
	await expectNoAxeFaults();
});

test('SE4: the rest of a group is a tap away', async () => {
	const onshowall = vi.fn();
	const screen = await shown('ice', { onshowall });

	await screen.getByRole('button', { name: 'Show all 10' }).click();

	expect(onshowall).toHaveBeenCalledWith('lessons');
});

test('SE8: before a word is typed, while the index comes and when nothing was found, the page says so', async () => {
	const screen = await shown('');
	await expect.element(screen.getByRole('status')).toHaveTextContent('Type a word to begin.');

	await screen.rerender({ text: 'ice', status: { kind: 'loading' }, results: null });
	await expect.element(screen.getByRole('status')).toHaveTextContent('Opening the index …');

	await screen.rerender({ text: 'snow', status: { kind: 'ready', search }, results: search.find('snow', {}) });
	await expect.element(screen.getByRole('status')).toHaveTextContent('Nothing in the course holds all of these words.');
	await expect.element(screen.getByRole('link', { name: 'Glossary' })).toBeVisible();
	await expectNoAxeFaults();
});

test('SE8: an index that cannot be had is said, and can be asked for again', async () => {
	const onretry = vi.fn();
	const screen = await shown('ice', { status: { kind: 'failed' }, results: null, onretry });

	await screen.getByRole('button', { name: 'Try again' }).click();

	await expect.element(screen.getByRole('alert')).toBeVisible();
	expect(onretry).toHaveBeenCalledOnce();
	await expectNoAxeFaults();
});

test('SE8: an index that came at the second try answers what was typed meanwhile', async () => {
	const load = vi.fn().mockRejectedValueOnce(new TypeError('no connection')).mockResolvedValueOnce(buildIndex(entries));
	const visit = new CourseSearch(load);
	await visit.open();
	visit.ask('ice');
	expect(visit.status.kind).toBe('failed');

	await visit.open();

	expect(visit.results?.found).toBe(11);
	visit.showAll('lessons');
	expect(visit.results?.groups[0]?.hits.length).toBe(10);
});

test('SE9: the slash key brings the focus back to the field, and is typed where somebody types', async () => {
	const screen = await shown('ice');
	const field = screen.getByRole('searchbox');
	await userEvent.keyboard('{Tab}{Tab}/');
	await expect.element(field).toHaveFocus();

	await userEvent.keyboard('1/2');

	await expect.element(field).toHaveValue('1/2');
});

test('SE10: glossary and sources are filtered by the same words, and mark them', async () => {
	const screen = await render(FilteredList, {
		entries: [
			{ id: 'erythema', title: 'Erythema', text: 'Redness of the skin.' },
			{ id: 'stratum', title: 'Stratum', text: 'A layer.' }
		]
	});

	await screen.getByRole('searchbox').fill('skin red');

	await expect.element(screen.getByRole('status')).toHaveTextContent('1 shown');
	expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['Redness', 'skin']);
	await expectNoAxeFaults();
});
