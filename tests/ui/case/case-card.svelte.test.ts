import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import CaseCard from '#ui/case/CaseCard.svelte';
import { openCaseDesk } from '#ui/case/open-case.ts';
import type { ClientCase } from '#domain/case';
import { caseStanding } from '#domain/record';
import type { LearnerSession } from '#state/learner';
import { expectNoAxeFaults } from '#fixtures/accessibility';
import { clientCase } from '#fixtures/cases';
import { freshId } from '#fixtures/record';
import { partsFor, tab, tabOf } from '#fixtures/sessions';

const sore = clientCase();

/** The card of the case as a lesson of this session shows it. */
async function shown(session: LearnerSession, cases: readonly ClientCase[] = [sore]) {
	const { library } = partsFor(session);
	const shelf = { clientCase: (id: string) => Promise.resolve(cases.find((one) => one.id === id)) };
	return render(CaseCard, {
		outline: { id: sore.id, title: sore.title, client: sore.client },
		standing: caseStanding(sore.id, session.progress),
		onopen: () => openCaseDesk({ session, library, cases: shelf }, sore.id)
	});
}

const choose = (name: string) => page.getByRole('button', { name, exact: true }).click();

test('a case is announced with its client, and begins when it is asked for', async () => {
	const screen = await shown(await tabOf(freshId()));

	await expect.element(screen.getByRole('region', { name: 'Client case A sore at the lip' })).toBeVisible();
	await expect.element(screen.getByText('Ines, 34 years, skin type IV.')).toBeVisible();
	await expectNoAxeFaults();

	await choose('Begin the case');
	await expect.element(screen.getByRole('heading', { name: 'Consult' })).toHaveFocus();
	await expectNoAxeFaults();
});

test('CA16: a consequence is announced, the focus goes to the new scene, and nothing is judged', async () => {
	const screen = await shown(await tabOf(freshId()));
	await choose('Begin the case');

	await choose('Do skip');

	await expect.element(screen.getByRole('heading', { name: 'Treatment' })).toHaveFocus();
	await expect.element(screen.getByRole('status')).toHaveTextContent('You chose: Do skip She nods.');
	await expect.element(screen.getByRole('listitem').filter({ hasText: 'Treatment' })).toHaveAttribute('aria-current', 'step');
	await choose('Do roll');
	await expect.element(screen.getByRole('heading', { name: '72 hours later' })).toHaveFocus();
	for (const judged of [/Because of/, /point/, /ritical/, /Better/, /rolled over/])
		expect(screen.container.textContent).not.toMatch(judged);
	await expectNoAxeFaults();
});

test('CA16: a case is played with the keyboard alone', async () => {
	const screen = await shown(await tabOf(freshId()));

	await userEvent.keyboard('{Tab}{Enter}');
	await expect.element(screen.getByRole('heading', { name: 'Consult' })).toHaveFocus();
	await userEvent.keyboard('{Tab}{Enter}');
	await expect.element(screen.getByRole('heading', { name: 'Treatment' })).toHaveFocus();
	await userEvent.keyboard('{Tab}{Tab}{Enter}');
	await expect.element(screen.getByRole('heading', { name: '72 hours later' })).toHaveFocus();
	await userEvent.keyboard('{Tab}{Enter}');

	await expect.element(screen.getByRole('heading', { name: 'Ending well' })).toHaveFocus();
	await expect.element(screen.getByText('Passed: 6 of 6 points.')).toBeVisible();
});

test('CA17: after the ending each decision is explained, critical errors are named, and links lead to what taught them', async () => {
	const screen = await shown(await tabOf(freshId()));
	await choose('Begin the case');
	for (const name of ['Do skip', 'Do roll', 'Do refer']) await choose(name);

	await expect.element(screen.getByRole('heading', { name: 'Ending harm' })).toHaveFocus();
	await expect.element(screen.getByText('Not passed: 2 of 6 points.')).toBeVisible();
	await expect.element(screen.getByText('You rolled over a cold sore.')).toBeVisible();
	const decisions = screen.container.querySelectorAll('.debrief li');
	expect([...decisions].map((one) => one.querySelector('.verdict')?.textContent?.trim())).toEqual([
		'Not right, 0 of 2 points',
		'Critical error, 0 of 2 points',
		'Best choice, 2 of 2 points'
	]);
	expect(decisions[0]?.textContent).toContain('Better: Do listen Because of listen.');
	expect(decisions[0]?.querySelector('a')?.getAttribute('href')).toContain('lesson/lesson-one');
	expect(decisions[0]?.querySelector('a')?.hash).toBe('#block-one');
	await expectNoAxeFaults();
});

test('a case is played again from its first scene', async () => {
	const screen = await shown(await tabOf(freshId()));
	await choose('Begin the case');
	for (const name of ['Do listen', 'Do wait', 'Do book']) await choose(name);

	await choose('Play again');

	await expect.element(screen.getByRole('heading', { name: 'Consult' })).toHaveFocus();
	await expect.element(screen.getByRole('status')).toBeEmptyDOMElement();
});

test('CA13: a play goes on at the same scene when the page is opened again', async () => {
	const name = freshId();
	const first = await shown(await tabOf(name));
	await choose('Begin the case');
	await choose('Do listen');
	await expect.element(first.getByRole('heading', { name: 'Treatment' })).toHaveFocus();
	await first.unmount();

	const again = await shown(await tab(name));
	await choose('Go on with the case');

	await expect.element(again.getByRole('heading', { name: 'Treatment' })).toHaveFocus();
});

test('a case that cannot be had says so, and can be tried again', async () => {
	const onopen = vi.fn(() => Promise.resolve(undefined));
	const screen = await render(CaseCard, { outline: { id: sore.id, title: sore.title, client: sore.client }, standing: 'new', onopen });

	await choose('Begin the case');
	await expect.element(screen.getByRole('alert')).toHaveTextContent('The case could not be opened. Try again.');
	await choose('Begin the case');

	expect(onopen).toHaveBeenCalledTimes(2);
	await expectNoAxeFaults();
});

test('a case fits a screen of 320 px', async () => {
	await page.viewport(320, 640);
	const screen = await shown(await tabOf(freshId()));
	await choose('Begin the case');
	await expect.element(screen.getByRole('heading', { name: 'Consult' })).toHaveFocus();

	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
	const heights = screen
		.getByRole('button')
		.elements()
		.map((button) => button.getBoundingClientRect().height);
	expect(Math.min(...heights)).toBeGreaterThanOrEqual(48);
	await page.viewport(414, 896);
});
