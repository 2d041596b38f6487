import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Sorter from '#ui/figures/Sorter.svelte';
import { expectNoAxeFaults } from '#fixtures/accessibility';
import { figureData } from '#fixtures/figure-data';

const shown = () => render(Sorter, { data: figureData('sorter') });

test('a card that was put where it belongs is explained, and stays there', async () => {
	const screen = await shown();

	await screen.getByRole('button', { name: 'Today' }).click();
	await expect.element(screen.getByRole('status').first()).toHaveTextContent('Right. Nothing speaks against it.');
	(screen.getByRole('button', { name: 'Never' }).element() as HTMLElement).click();

	await expect.element(screen.getByRole('button', { name: /Today\s?, right\s?, your choice/ })).toHaveAttribute('aria-disabled', 'true');
	await expect.element(screen.getByText('1 of 4 sorted, 1 right')).toBeVisible();
	await expectNoAxeFaults();
});

test('a card in a wrong bin is told where it belongs and why', async () => {
	const screen = await shown();

	await screen.getByRole('button', { name: 'Never' }).click();

	await expect.element(screen.getByRole('status').first()).toHaveTextContent('It belongs in: Today. Nothing speaks against it.');
	await expect.element(screen.getByText('1 of 4 sorted, 0 right')).toBeVisible();
	await expectNoAxeFaults();
});

test('all cards are sorted with the keyboard, and nothing moves meanwhile', async () => {
	const screen = await shown();
	const height = () => screen.container.getBoundingClientRect().height;
	const before = height();

	for (const bin of ['Today', 'Wait', 'Never', 'Never']) {
		(screen.getByRole('button', { name: bin }).element() as HTMLElement).focus();
		await userEvent.keyboard('{Enter}');
		expect(height()).toBe(before);
		(screen.getByRole('button', { name: 'Next card' }).element() as HTMLElement).focus();
		await userEvent.keyboard('{Enter}');
	}

	await expect.element(screen.getByText('All 4 sorted, 3 right')).toBeVisible();
	await expect.element(screen.getByRole('button', { name: 'Next card' })).toHaveAttribute('aria-disabled', 'true');
	await expectNoAxeFaults();
});

test('the figure is there as text, bin by bin', async () => {
	const screen = await shown();

	await screen.getByText('Read this figure as text').click();

	const text = (screen.container.querySelector('details')?.textContent ?? '').replace(/\s+/g, ' ');
	expect(text).toContain('Wait A fresh tan: It waits two weeks.A cold sore: It spreads.');
	await expectNoAxeFaults();
});
