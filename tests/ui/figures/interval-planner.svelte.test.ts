import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import IntervalPlanner from '#ui/figures/IntervalPlanner.svelte';
import { expectNoAxeFaults } from '#fixtures/accessibility';
import { figureData } from '#fixtures/figure-data';

const shown = () => render(IntervalPlanner, { data: figureData('interval-planner') });
type Shown = Awaited<ReturnType<typeof shown>>;
afterEach(() => vi.restoreAllMocks());

async function withFeast(screen: Shown, day: string) {
	await screen.getByLabelText('First session').fill('2026-03-02');
	await screen.getByRole('button', { name: 'Add a day' }).click();
	await screen.getByLabelText('Day', { exact: true }).fill(day);
}

test('IP4: our protocol stands beside what sources give, and the slider begins at it', async () => {
	const screen = await shown();

	await expect.element(screen.getByRole('term').first()).toHaveTextContent('Our protocol, CP19');
	await expect.element(screen.getByRole('definition').nth(1)).toHaveTextContent('From 1 to 12 weeks.');
	await expect.element(screen.getByRole('slider', { name: 'From one session to the next' })).toHaveAttribute('min', '4');
	await expectNoAxeFaults();
});

test('without a day the sessions are counted in weeks', async () => {
	const screen = await shown();

	expect(
		screen
			.getByRole('region', { name: 'The plan' })
			.getByRole('listitem')
			.elements()
			.map((item) => item.textContent?.trim())
	).toEqual([
		expect.stringMatching(/Session 1\s*Week 0/),
		expect.stringMatching(/Session 2\s*Week 4/),
		expect.stringMatching(/Session 3\s*Week 8/)
	]);
	await expectNoAxeFaults();
});

test('IP3: a session too near to a day is marked with the next free one, and moves when it may', async () => {
	const screen = await shown();
	await withFeast(screen, '2026-04-05');
	await expect.element(screen.getByText('Too near to: A feast, Sunday, April 5, 2026.')).toBeVisible();
	await expect.element(screen.getByText('Next free day: Monday, April 6, 2026.')).toBeVisible();

	await screen.getByLabelText('Move sessions to the next free day').click();

	await expect.element(screen.getByText('Moved from Monday, March 30, 2026, too near to: A feast.')).toBeVisible();
	await expect.element(screen.getByText('Monday, May 4, 2026')).toBeVisible();
	await expect.element(screen.getByText('3 sessions, none too near to a day to keep clear of.')).toBeVisible();
	await expectNoAxeFaults();
});

test('a day that lasts has a last day, and one that is taken out blocks no more', async () => {
	const screen = await shown();
	await withFeast(screen, '2026-02-20');
	await expect.element(screen.getByText('3 sessions, none too near to a day to keep clear of.')).toBeVisible();

	await screen.getByLabelText('What it is').selectOptions('sun');
	await screen.getByLabelText('Last day').fill('2026-02-25');
	await expect.element(screen.getByText('1 session is too near to a day to keep clear of.')).toBeVisible();
	await expectNoAxeFaults();
	await screen.getByRole('button', { name: 'Take out day 1' }).click();

	await expect.element(screen.getByText('3 sessions, none too near to a day to keep clear of.')).toBeVisible();
});

test('the plan prints alone, with her name', async () => {
	const screen = await shown();
	const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
	await screen.getByLabelText('First session').fill('2026-03-02');
	await screen.getByLabelText('Her first name, if it should stand on the plan').fill('Ana');

	await screen.getByRole('button', { name: 'Print the plan' }).click();

	expect(print).toHaveBeenCalledOnce();
	expect(document.querySelector('[data-print-alone]')?.textContent).toMatch(/Ana: your sessions.*Monday, April 27, 2026/s);
	dispatchEvent(new Event('afterprint'));
	await expectNoAxeFaults();
});

test('the figure is there as text, with every kind of day', async () => {
	const screen = await shown();

	await screen.getByText('Read this figure as text').click();

	await expect.element(screen.getByText('A feast: clear from 14 days before it to 1 day after it. Redness would be seen.')).toBeVisible();
	await expectNoAxeFaults();
});
