import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import AftercareCalendar from '#ui/figures/AftercareCalendar.svelte';
import { expectNoAxeFaults } from '#fixtures/accessibility';
import { figureData } from '#fixtures/figure-data';

const shown = () => render(AftercareCalendar, { data: figureData('aftercare-calendar') });
afterEach(() => vi.restoreAllMocks());

test('AC1: without a date the days are counted from day 0', async () => {
	const screen = await shown();

	await expect.element(screen.getByLabelText('Day of the treatment')).toHaveValue('');
	await expect.element(screen.getByText('No day given yet: the days are counted from the treatment.')).toBeVisible();
	await expect.element(screen.getByRole('button', { name: 'Day 0', exact: true })).toHaveAttribute('aria-current', 'date');
	await expectNoAxeFaults();
});

test('AC1: with a date each day has its own, over the end of the month', async () => {
	const screen = await shown();

	await screen.getByLabelText('Day of the treatment').fill('2026-11-29');
	await screen.getByRole('button', { name: 'Day 2 Tue Dec 1' }).click();

	await expect.element(screen.getByText('Counted from Sunday, November 29, 2026.')).toBeVisible();
	await expect.element(screen.getByText('Day 2, Tuesday, December 1, 2026').first()).toBeVisible();
	await expectNoAxeFaults();
});

test('AC2: the page to take home has every day, her date and her name, and stands alone while it prints', async () => {
	const screen = await shown();
	const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
	await screen.getByLabelText('Day of the treatment').fill('2026-11-29');
	await screen.getByLabelText('Her first name, if it should stand on the page').fill('Ana');

	await screen.getByRole('button', { name: 'Print for her to take home' }).click();

	const sheet = document.querySelector('[data-print-alone]');
	expect(print).toHaveBeenCalledOnce();
	expect(sheet?.querySelectorAll('tbody tr').length).toBe(5);
	for (const text of ['Ana: your first seven days', 'Sunday, November 29, 2026', 'Tue, Dec 1', 'From Sun, Dec 27', 'call us.']) {
		expect(sheet?.textContent).toContain(text);
	}
	dispatchEvent(new Event('afterprint'));
	expect(document.querySelector('[data-print-alone]')).toBeNull();
	await expectNoAxeFaults();
});

test('AC3: nothing that is typed outlives the figure', async () => {
	const first = await shown();
	await first.getByLabelText('Her first name, if it should stand on the page').fill('Ana');
	await first.getByLabelText('Day of the treatment').fill('2026-11-29');
	await first.unmount();

	const second = await shown();

	await expect.element(second.getByLabelText('Her first name, if it should stand on the page')).toHaveValue('');
	await expect.element(second.getByLabelText('Day of the treatment')).toHaveValue('');
	expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href])).not.toContain('Ana');
	await expectNoAxeFaults();
});

test('the figure is there as text, with every day', async () => {
	const screen = await shown();

	await screen.getByText('Read this figure as text').click();

	await expect.element(screen.getByText('Leave alone: Picking.')).toBeVisible();
	await expect.element(screen.getByText('Day 14 to 28. We look together.')).toBeVisible();
	await expectNoAxeFaults();
});
