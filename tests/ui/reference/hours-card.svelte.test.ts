import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import CourseHours from '#ui/home/CourseHours.svelte';
import HoursCard from '#ui/reference/HoursCard.svelte';
import { expectNoAxeFaults } from '#fixtures/accessibility';
import { courseOf } from '#fixtures/course';

/** Twelve lessons of 10 minutes, two quizzes of 15 questions, and an exam of 40: 120, 55 and 74 minutes. */
const course = {
	...courseOf({ one: [...'abcdef'], two: [...'ghijkl'] }),
	moduleQuiz: { items: 15, passPercent: 80 },
	exam: { passPercent: 80, minutes: 90, blueprint: [{ domain: 'technique' as never, items: 40, critical: 0 }] }
};

test('T4: the hours are shown with the rates, the sums, what is left out, and who has not approved them', async () => {
	const screen = await render(HoursCard, { course });

	const rows = screen
		.getByRole('definition')
		.elements()
		.map((row) => row.textContent);

	expect(rows).toEqual(['2 h 0 min', '55 min', '1 h 14 min', '4.5']);
	await expect.element(screen.getByText(/180 words a minute.*1\.85 minutes/)).toBeVisible();
	await expect.element(screen.getByText(/opening questions, further tries.*add nothing/)).toBeVisible();
	await expect.element(screen.getByText(/No board has approved these hours/)).toBeVisible();
	await expectNoAxeFaults();
});

test('T4: the contact hours of the course lead to how they were counted', async () => {
	const screen = await render(CourseHours, { course });

	await expect
		.element(screen.getByRole('link', { name: '4.5 contact hours' }))
		.toHaveAttribute('href', expect.stringMatching(/about#hours$/));
});
