import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import ToolPictures from '#ui/figures/ToolPictures.svelte';
import ZoneThickness from '#ui/figures/ZoneThickness.svelte';
import { expectNoAxeFaults } from '#fixtures/accessibility';
import { figureData } from '#fixtures/figure-data';

const zones = () => render(ZoneThickness, { data: figureData('zone-thickness') });
const tools = () => render(ToolPictures, { data: figureData('tool-pictures') });

test('what is left behind a needle follows the needle and whose skin it is', async () => {
	const screen = await zones();
	await expect.element(screen.getByText('0.75 mm, 0.25 mm left')).toBeVisible();

	await screen.getByRole('radio', { name: '1.5 mm' }).click();
	await screen.getByRole('radio', { name: 'Men', exact: true }).click();

	await expect.element(screen.getByText('0.85 mm, 0.65 mm beyond')).toBeVisible();
	await expect.element(screen.getByRole('status')).toHaveTextContent('1.5 mm. A medical length.');
	await expectNoAxeFaults();
});

test('a bar is as long as its skin is thick, on the scale of all of them', async () => {
	const screen = await zones();

	const widths = [...screen.container.querySelectorAll('li rect.der')].map((bar) => bar.getBoundingClientRect().width);
	const whole = screen.container.querySelector('li rect.sub')?.getBoundingClientRect().width ?? 0;

	expect(widths.map((width) => width / whole)).toEqual([expect.closeTo(0.75 / 1.6, 3), expect.closeTo(1.06 / 1.6, 3)]);
	await expectNoAxeFaults();
});

test('the zones are there as text, for each group', async () => {
	const screen = await zones();

	await screen.getByText('Read this figure as text').click();

	await expect.element(screen.getByText('Forehead: epidermis 0.22 mm, dermis 1.17 mm, whole skin 1.39 mm')).toBeVisible();
	await expectNoAxeFaults();
});

test('the needle of a roller slants on its way, and that of a stamp does not', async () => {
	const screen = await tools();
	await expect
		.element(screen.getByText('With 0.5 mm it touches the skin at a slant of 18° and stands upright at its deepest. It tips.').first())
		.toBeVisible();

	await screen.getByRole('radio', { name: 'Stamp' }).click();

	await expect.element(screen.getByRole('img', { name: 'Stamp: the way of a needle of 0.5 mm through skin, to scale' })).toBeVisible();
	await expect
		.element(screen.getByRole('status'))
		.toHaveTextContent('With 0.5 mm it goes straight down, and comes out the same way. It is set down.');
	await expectNoAxeFaults();
});

test('the needle moves with the slider, and says how deep it is', async () => {
	const screen = await tools();
	const move = screen.getByRole('slider', { name: 'Move the tool' });
	await expect.element(move).toHaveAttribute('aria-valuetext', '0.50 mm deep');

	await move.fill('-100');

	await expect.element(move).toHaveAttribute('aria-valuetext', 'in the air');
	await expectNoAxeFaults();
});

test('the roller is drawn with the needles of the half that is seen', async () => {
	const screen = await tools();

	expect(screen.container.querySelectorAll('.needles > *').length).toBe(8 * 13);
	await expect.element(screen.getByText('8 rings × 24 needles = 192.').first()).toBeVisible();
	await expectNoAxeFaults();
});
