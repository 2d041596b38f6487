import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Calculator from '#ui/figures/Calculator.svelte';
import { expectNoAxeFaults } from '#fixtures/accessibility';
import { figureData } from '#fixtures/figure-data';

const shown = () => render(Calculator, { data: figureData('calculator') });

test('the result follows the sliders', async () => {
	const screen = await shown();
	await expect.element(screen.getByRole('status')).toHaveTextContent('Row 60.0 mm');

	await screen.getByRole('slider', { name: 'Cells' }).fill('1');

	await expect.element(screen.getByRole('status')).toHaveTextContent('Row 24.0 mm');
	await expectNoAxeFaults();
});

test('a slider moves by its step with the arrow keys, and says its value with its unit', async () => {
	const screen = await shown();
	const width = screen.getByRole('slider', { name: 'Width' });

	(width.element() as HTMLElement).focus();
	await userEvent.keyboard('{ArrowRight}');

	await expect.element(width).toHaveAttribute('aria-valuetext', '24.5 mm');
	await expectNoAxeFaults();
});

test('the first numbers come back', async () => {
	const screen = await shown();

	await screen.getByRole('slider', { name: 'Cells' }).fill('6');
	await screen.getByRole('button', { name: 'Back to the first numbers' }).click();

	await expect.element(screen.getByRole('status')).toHaveTextContent('Row 60.0 mm');
	await expect.element(screen.getByRole('slider', { name: 'Cells' })).toHaveValue('3');
	await expectNoAxeFaults();
});

test('the sum is written out in the words of its inputs', async () => {
	const screen = await shown();

	await screen.getByText('Read this figure as text').click();

	await expect.element(screen.getByText('Row = Width + (Cells − 1) × Width × 3 ÷ 4').first()).toBeVisible();
	await expect.element(screen.getByText('Width: 20.0 to 30.0 mm')).toBeVisible();
	await expectNoAxeFaults();
});
