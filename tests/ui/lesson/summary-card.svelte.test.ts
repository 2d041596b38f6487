import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import SummaryCard from '#ui/lesson/SummaryCard.svelte';
import { expectNoAxeFaults } from '#fixtures/accessibility';
import { onPaper, PAPER, printed } from '#fixtures/paper';

/** As many words as the checker lets a card have, and long ones. */
const LONGEST = `<ul>${'<li>Post-inflammatory hyperpigmentation lasts considerably longer than immediate redness does <sup>1</sup></li>'.repeat(12)}</ul>`;
const shown = (html: string) => render(SummaryCard, { title: 'What holds', children: createRawSnippet(() => ({ render: () => html })) });

test.afterEach(() => vi.restoreAllMocks());

test('LP4: the longest card is printed alone, on one sheet, without the numbers of its sources', async () => {
	vi.spyOn(window, 'print').mockImplementation(() => {});
	const beside = document.createElement('p');
	beside.textContent = 'The lesson beside it.';
	document.body.prepend(beside);
	const screen = await shown(LONGEST);

	await userEvent.click(screen.getByRole('button', { name: 'Print this card' }));
	const { height, text } = await onPaper(printed);

	expect(window.print).toHaveBeenCalledOnce();
	expect(height).toBeGreaterThan(200);
	expect(height).toBeLessThanOrEqual(PAPER.height);
	expect(text).toContain('What holds');
	expect(text).toContain('replaces neither the rules of your board');
	expect(text).not.toContain('The lesson beside it.');
	expect(text).not.toContain('Print this card');
	expect(text).not.toMatch(/does\s*1/);

	window.dispatchEvent(new Event('afterprint'));
	expect((await onPaper(printed)).text).toContain('The lesson beside it.');
	beside.remove();
});

test('the card is a region with its own name', async () => {
	const screen = await shown('<p>Lift the roller at the end of each stroke.</p>');

	await expect.element(screen.getByRole('region', { name: 'Summary card What holds' })).toBeVisible();
	await expectNoAxeFaults();
});
