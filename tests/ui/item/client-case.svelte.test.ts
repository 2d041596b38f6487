import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { ClientCaseResponse } from '#domain/assessment';
import ClientCase from '#ui/item/ClientCase.svelte';
import { expectNoAxeFaults } from '#fixtures/accessibility';
import { clientCaseItem } from '#fixtures/items';

const item = clientCaseItem({ id: 'item' });
const playing = (...choices: string[]) => ({ type: 'client-case', choices }) as ClientCaseResponse;

async function shown(given: { response?: ClientCaseResponse; locked?: boolean } = {}) {
	const question = document.createElement('h1');
	question.id = 'question';
	question.textContent = item.stem;
	document.body.prepend(question);
	const onrespond = vi.fn<(response: ClientCaseResponse) => void>();
	const screen = await render(ClientCase, {
		item,
		response: given.response,
		locked: given.locked ?? false,
		labelledby: 'question',
		onrespond
	});
	return { screen, onrespond };
}

const choose = (name: string) => page.getByRole('button', { name, exact: true }).click();

test.afterEach(() => document.getElementById('question')?.remove());

test('CA18: the answer is the choices, and is complete when the case has ended', async () => {
	const { screen, onrespond } = await shown();

	await choose('Do listen');
	await choose('Do roll');
	expect(onrespond).not.toHaveBeenCalled();
	await choose('Do watch');

	expect(onrespond.mock.calls).toEqual([[playing('listen', 'roll', 'watch')]]);
	await expect.element(screen.getByRole('heading', { name: 'Ending harm' })).toHaveFocus();
	await expectNoAxeFaults();
});

test('CA18: nothing is explained until the answer is locked, and the case may be begun again', async () => {
	const { screen, onrespond } = await shown({ response: playing('listen', 'roll', 'watch') });

	await expect.element(screen.getByText('The case has ended, and your answer is complete.')).toBeVisible();
	for (const judged of [/Because of/, /point/, /ritical/, /Better/, /rolled over/])
		expect(screen.container.textContent).not.toMatch(judged);
	await choose('Begin the case again');
	for (const name of ['Do listen', 'Do wait', 'Do book']) await choose(name);

	expect(onrespond.mock.calls).toEqual([[playing('listen', 'wait', 'book')]]);
	await expectNoAxeFaults();
});

test('CA18: a locked answer shows its path with every decision explained', async () => {
	const { screen } = await shown({ response: playing('listen', 'roll', 'watch'), locked: true });

	await expect.element(screen.getByText('You rolled over a cold sore.')).toBeVisible();
	expect([...screen.container.querySelectorAll('.debrief li strong:first-of-type')].map((one) => one.textContent)).toContain('Do roll');
	expect(screen.container.querySelectorAll('button')).toHaveLength(0);
	await expectNoAxeFaults();
});

test('CA18: whoever gave no answer is shown a way to earn every point', async () => {
	const { screen } = await shown({ locked: true });

	await expect.element(screen.getByText('A way to earn every point')).toBeVisible();
	expect([...screen.container.querySelectorAll('.verdict')].map((one) => one.textContent?.trim())).toEqual([
		'Best choice, 2 of 2 points',
		'Best choice, 2 of 2 points',
		'Best choice, 2 of 2 points'
	]);
	await expectNoAxeFaults();
});
