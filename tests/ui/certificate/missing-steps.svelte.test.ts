import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { eligibility, type MissingRequirement } from '#domain/credential';
import MissingSteps from '#ui/certificate/MissingSteps.svelte';
import { expectNoAxeFaults } from '#fixtures/accessibility';
import { twoModules } from '#fixtures/evidence';

const none = { lessonsCompleted: new Map(), quizzesPassed: new Map(), examPassed: null };
function missing(): readonly MissingRequirement[] {
	const standing = eligibility(twoModules, none);
	return standing.kind === 'missing' ? standing.missing : [];
}

test('C2: each step that is missing is a link to it, in the order of the course', async () => {
	const screen = await render(MissingSteps, { missing: missing() });

	const links = screen
		.getByRole('link')
		.elements()
		.map((link) => [link.textContent, new URL((link as HTMLAnchorElement).href).pathname]);

	expect(links).toEqual([
		['Lesson: Lesson a', '/lesson/a'],
		['Lesson: Lesson b', '/lesson/b'],
		['Pass the quiz: Module one', '/quiz/one'],
		['Lesson: Lesson c', '/lesson/c'],
		['Pass the quiz: Module two', '/quiz/two'],
		['Pass the final exam', '/exam']
	]);
	await expect.element(screen.getByText('6 steps are missing. Your certificate waits here when they are done.')).toBeVisible();
	await expectNoAxeFaults();
});

test('C2: the last step is one, and is called so', async () => {
	const screen = await render(MissingSteps, { missing: missing().slice(-1) });

	await expect.element(screen.getByText('1 step is missing. Your certificate waits here when they are done.')).toBeVisible();
	await expect.element(screen.getByRole('listitem')).toHaveTextContent('Pass the final exam');
	await expectNoAxeFaults();
});
