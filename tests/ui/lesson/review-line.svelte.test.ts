import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import ReviewLine from '#ui/lesson/ReviewLine.svelte';

const review = { by: 'the course team', on: '2026-11-25', until: '2027-11-25' };

test('LP6: a lesson that nobody outside has reviewed says so', async () => {
	const screen = await render(ReviewLine, { review: { ...review, outside: false } });

	await expect
		.element(screen.getByText('Reviewed by the course team on November 25, 2026. Not yet reviewed by a practitioner outside the team.'))
		.toBeVisible();
});

test('LP6: a lesson that somebody outside has reviewed says no such thing', async () => {
	const screen = await render(ReviewLine, { review: { ...review, by: 'Dr. Roe', outside: true } });

	await expect.element(screen.getByText(/^Reviewed by Dr\. Roe on November 25, 2026, a practitioner outside the team/)).toBeVisible();
	expect(screen.getByText('Not yet').elements()).toEqual([]);
});
