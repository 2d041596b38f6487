import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { LONG_TEXT, SHORT_TEXT, type BoardCheck, type BoardForm } from '#domain/board';
import BoardDesk from '#ui/board/BoardDesk.svelte';
import { answered, checkOf, TODAY } from '#fixtures/board';
import { onPaper, PAPER, printed } from '#fixtures/paper';

const SENTENCE = 'Within scope only where a physician of record has signed the protocol, and never over 1.5 mm. ';
const filled = (length: number) => SENTENCE.repeat(20).slice(0, length).trim();
/** As much in every field as it takes. */
const longest = answered(
	Object.fromEntries(
		(['place', 'board', 'contact', 'question', 'answer', 'answeredBy', 'deviceClass', 'training', 'insurance', 'reference'] as const).map(
			(field) => [field, filled(LONG_TEXT[field] ?? SHORT_TEXT)]
		)
	) as Partial<BoardForm>
);
const shown = (checks: readonly BoardCheck[]) =>
	render(BoardDesk, { name: 'Ana Reyes', place: 'Utah', checks, today: () => TODAY, onsave: () => Promise.resolve(true) });

test('B8: however much was written, the sheet is one page, and nothing else is printed', async () => {
	const screen = await shown([checkOf(answered({ board: 'An earlier board' })), checkOf({ ...longest, askAgainOn: '2027-11-25' })]);
	await expect.element(screen.getByRole('button', { name: 'Print on one page' })).toBeVisible();

	const { height, text } = await onPaper(printed);

	expect(height).toBeGreaterThan(300);
	expect(height).toBeLessThanOrEqual(PAPER.height);
	expect(text).toMatch(/^Board check of Ana Reyes/);
	expect(text).toContain('Thursday, November 25, 2027');
	expect(text).not.toContain('An earlier board');
	expect(text).not.toContain('Print on one page');
});

test('B8: without a check an empty sheet is printed, with lines to write on', async () => {
	const screen = await shown([]);
	await expect.element(screen.getByRole('button', { name: 'Print an empty form' })).toBeVisible();
	expect(screen.getByRole('region', { name: 'Board check' }).elements()).toEqual([]);

	const { height, text } = await onPaper(printed);

	expect(height).toBeGreaterThan(600);
	expect(height).toBeLessThanOrEqual(PAPER.height);
	expect(text).toContain('The answer, in the board’s own words');
	expect(text).not.toContain('Keep it');
});
