import { expect, test } from '@playwright/test';
import { modules } from '#fixtures/answer-key';
import { Learner } from './learner.ts';

const [module] = modules;

test('R16: two tabs on one attempt show the same answers, and none is lost', async ({ context }) => {
	test.setTimeout(180_000);
	const one = new Learner(await context.newPage());
	await one.setsUp();
	for (const lesson of module?.lessons ?? []) await one.completesLesson(lesson);
	await one.page.goto(`./quiz/${module?.id}/`);
	await one.page.getByRole('button', { name: 'Start' }).click();

	const two = new Learner(await context.newPage());
	await two.page.goto(`./quiz/${module?.id}/`);
	const heading = (learner: Learner) => learner.page.getByRole('heading', { level: 1 }).innerText();
	await expect(two.page.getByText('Question 1 of')).toBeVisible();
	expect(await heading(two)).toBe(await heading(one));

	await one.answersQuestion();
	await one.page.getByRole('button', { name: 'Check', exact: true }).click();

	await expect(two.page.getByText('Right.')).toBeVisible();
	await two.page.getByRole('button', { name: 'Next question' }).click();
	await expect(one.page.getByText('Question 2 of')).toBeVisible();
	await two.answersQuestion();
	await one.page.reload();
	await expect(one.page.getByText('Question 2 of')).toBeVisible();
	await expect(one.page.getByRole('button', { name: /^Question 1, right/ })).toBeVisible();
	await expect(one.page.getByRole('button', { name: 'Check', exact: true })).toBeEnabled();
});
