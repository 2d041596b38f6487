import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Judged } from '#domain/record';
import { TONE_IDS, type ToneId } from '#domain/skin-look';
import ToneAccuracy from '#ui/attempt/ToneAccuracy.svelte';
import { expectNoAxeFaults } from '#fixtures/accessibility';

const judged = (counts: Partial<Record<ToneId, Judged>>) =>
	new Map(TONE_IDS.map((tone) => [tone, counts[tone] ?? { right: 0, judged: 0 }] as const));

test('R20: each tone has its counts, and its share rounded down', async () => {
	await page.viewport(320, 640);
	const screen = await render(ToneAccuracy, { judged: judged({ I: { right: 5, judged: 5 }, VI: { right: 2, judged: 3 } }) });

	await expect.element(screen.getByRole('row', { name: 'I 5 5 100%', exact: true })).toBeVisible();
	await expect.element(screen.getByRole('row', { name: 'III 0 0 none yet', exact: true })).toBeVisible();
	await expect.element(screen.getByRole('row', { name: 'VI 2 3 66%', exact: true })).toBeVisible();
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
	await expectNoAxeFaults();
	await page.viewport(414, 896);
});

test('R20: before the first judgement it says where drawings come, and shows no table', async () => {
	const screen = await render(ToneAccuracy, { judged: judged({}) });

	await expect.element(screen.getByText(/You have not judged a drawn skin yet/)).toBeVisible();
	expect(screen.getByRole('table').elements()).toEqual([]);
	await expectNoAxeFaults();
});
