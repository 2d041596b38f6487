import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Sequence from '#ui/figures/Sequence.svelte';
import { expectNoAxeFaults } from '#fixtures/accessibility';
import { figureData } from '#fixtures/figure-data';

const shown = () => render(Sequence, { data: figureData('sequence') });

test('steps are placed in their order, each with its reason', async () => {
	const screen = await shown();

	await screen.getByRole('button', { name: 'Wash' }).click();

	await expect.element(screen.getByRole('status').first()).toHaveTextContent('1. Wash Clean hands come first.');
	await expect.element(screen.getByRole('button', { name: /Wash\s?, step 1/ })).toBeVisible();
	await expect.element(screen.getByText('1 of 3 steps placed')).toBeVisible();
	await expectNoAxeFaults();
});

test('a step before its turn stays where it is, and a card that does not belong is told why', async () => {
	const screen = await shown();

	await screen.getByRole('button', { name: 'Cool' }).click();
	await expect.element(screen.getByRole('status').first()).toHaveTextContent('Cool: not yet. Something else comes first.');
	await screen.getByRole('button', { name: 'Recap' }).click();

	await expect.element(screen.getByRole('status').first()).toHaveTextContent('A used roller is never recapped.');
	await expect.element(screen.getByRole('button', { name: /Recap\s?, does not belong/ })).toBeVisible();
	await expect.element(screen.getByText('0 of 3 steps placed')).toBeVisible();
	await expectNoAxeFaults();
});

test('the whole exercise is done with the keyboard, keeps the focus, and can be begun again', async () => {
	const screen = await shown();

	for (const title of ['Wash', 'Roll', 'Cool']) {
		(screen.getByRole('button', { name: title }).element() as HTMLElement).focus();
		await userEvent.keyboard('{Enter}');
	}
	await expect.element(screen.getByText('All 3 steps are placed. None was tapped too early.')).toBeVisible();
	await expect.element(screen.getByRole('button', { name: /Cool\s?, step 3/ })).toHaveFocus();

	await screen.getByRole('button', { name: 'Start again' }).click();
	await expect.element(screen.getByText('0 of 3 steps placed')).toBeVisible();
	await expectNoAxeFaults();
});

test('nothing moves while the steps are placed', async () => {
	const screen = await shown();
	const heights = () => screen.container.getBoundingClientRect().height;
	const before = heights();

	for (const title of ['Cool', 'Wash', 'Recap', 'Roll']) await screen.getByRole('button', { name: title }).click();

	expect(heights()).toBe(before);
	await expectNoAxeFaults();
});

test('the figure is there as text, in order', async () => {
	const screen = await shown();

	await screen.getByText('Read this figure as text').click();

	const text = screen.container.querySelector('details')?.textContent ?? '';
	expect(text.replace(/\s+/g, ' ')).toContain('Wash: Clean hands come first.Roll: Lift after each stroke.Cool: With a cloth between.');
	await expectNoAxeFaults();
});
