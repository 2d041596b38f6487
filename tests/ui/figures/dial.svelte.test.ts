import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Dial from '#ui/figures/Dial.svelte';
import { expectNoAxeFaults } from '#fixtures/accessibility';
import { figureData } from '#fixtures/figure-data';

const shown = (tones = true) => render(Dial, { data: figureData('dial', { tones }) });

test('the dial is turned with the arrow keys, and says its number and its words', async () => {
	const screen = await shown();
	const dial = screen.getByRole('slider', { name: 'Dial' });

	(dial.element() as HTMLElement).focus();
	await userEvent.keyboard('{ArrowRight}{ArrowRight}');

	await expect.element(dial).toHaveAttribute('aria-valuetext', '2: Too much');
	await expect.element(screen.getByRole('img', { name: 'The dial stands at 2 of 2: Too much' })).toBeVisible();
	await expect.element(screen.getByRole('status').first()).toHaveTextContent('2: Too much Stop.');
	await expectNoAxeFaults();
});

test('what can be seen is said for the skin that is chosen', async () => {
	const screen = await shown();
	await screen.getByRole('slider', { name: 'Dial' }).fill('2');

	await screen.getByRole('radio', { name: 'Type I', exact: true }).click();
	await expect.element(screen.getByText('Drawn on type I: clear red.', { exact: true }).first()).toBeVisible();
	await screen.getByRole('radio', { name: 'Type VI' }).click();

	await expect.element(screen.getByText('Drawn on type VI: a trace of red.').first()).toBeVisible();
	await expectNoAxeFaults();
});

test('a scale that is not seen on skin has no patches', async () => {
	const screen = await shown(false);

	expect(screen.getByRole('radio').elements()).toEqual([]);
	await expectNoAxeFaults();
});

test('the figure is there as text, with every step on every skin', async () => {
	const screen = await shown();

	await screen.getByText('Read this figure as text').click();

	expect(screen.container.querySelectorAll('details ul ul li').length).toBe(18);
	await expectNoAxeFaults();
});
