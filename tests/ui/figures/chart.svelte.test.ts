import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Chart from '#ui/figures/Chart.svelte';
import { expectNoAxeFaults } from '#fixtures/accessibility';
import { figureData } from '#fixtures/figure-data';

const shown = () => render(Chart, { data: figureData('chart') });

test('the curves are read in words at the place where the slider stands', async () => {
	const screen = await shown();
	await expect.element(screen.getByText('Redness: high')).toBeVisible();
	await expect.element(screen.getByText('Dryness: none')).toBeVisible();

	await screen.getByRole('slider', { name: 'Days after rolling' }).fill('5');

	await expect.element(screen.getByText('Redness: low')).toBeVisible();
	await expect.element(screen.getByText('Dryness: high')).toBeVisible();
	await expectNoAxeFaults();
});

test('the slider is moved with the arrow keys and says where it stands', async () => {
	const screen = await shown();
	const slider = screen.getByRole('slider', { name: 'Days after rolling' });

	(slider.element() as HTMLElement).focus();
	await userEvent.keyboard('{End}');

	await expect.element(slider).toHaveAttribute('aria-valuetext', '20.0 days');
	await expect.element(screen.getByText('Redness: not drawn here')).toBeVisible();
	await expectNoAxeFaults();
});

test('a curve that is chosen says what it is about', async () => {
	const screen = await shown();

	await screen.getByRole('radio', { name: 'Dryness' }).click();

	await expect.element(screen.getByRole('status')).toHaveTextContent('Dryness: It comes later.');
	await expect.element(screen.getByRole('img', { name: 'Curves of Redness, Dryness, over: Days after rolling' })).toBeVisible();
	await expectNoAxeFaults();
});

test('the figure is there as text, point by point', async () => {
	const screen = await shown();

	await screen.getByText('Read this figure as text').click();

	await expect.element(screen.getByText('5 days: 0.20')).toBeVisible();
	await expectNoAxeFaults();
});
