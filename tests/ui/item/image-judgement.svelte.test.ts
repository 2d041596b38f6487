import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { keyOf, type Response } from '#domain/assessment';
import { drawSkin, FINDINGS, TONE_IDS, type Look } from '#domain/skin-look';
import ItemForm from '#ui/item/ItemForm.svelte';
import { loadForms, type ItemFormProps } from '#ui/item/load-forms.ts';
import CheckCard from '#ui/lesson/CheckCard.svelte';
import { lookWords } from '#ui/words/looks.ts';
import { expectNoAxeFaults } from '#fixtures/accessibility';
import { imageJudgement } from '#fixtures/items';
import { FINGERPRINT, fingerprint, FINGERPRINTED } from '#fixtures/looks';

const item = imageJudgement({ id: 'item', stem: 'What now?', looks: { 'even-pink': 'done', pinpoint: 'stop' } });
const beads: Look = { finding: 'pinpoint', tone: 'VI', seed: 4 };

async function shown(given: Partial<ItemFormProps> = {}) {
	const question = document.createElement('h1');
	question.id = 'question';
	question.textContent = item.stem;
	document.body.prepend(question);
	const onrespond = vi.fn<(response: Response) => void>();
	const screen = await render(ItemForm, {
		forms: await loadForms([item]),
		item,
		order: [],
		look: beads,
		response: undefined,
		locked: false,
		labelledby: 'question',
		onrespond,
		...given
	});
	return { screen, onrespond };
}

test.afterEach(async () => {
	document.getElementById('question')?.remove();
	await page.viewport(414, 896);
});

test('K1: this browser draws what Node draws', () => {
	expect(FINGERPRINTED.reduce((sum, look) => (sum + fingerprint(drawSkin(look))) >>> 0, 0)).toBe(FINGERPRINT);
});

test('K8: the drawing says in words what is to be seen and felt, and is judged by keyboard', async () => {
	const { screen, onrespond } = await shown();

	await expect.element(screen.getByRole('img', { name: /tone VI.*Small, round, wet, dark red beads/ })).toBeVisible();
	await expect.element(screen.getByText('A gloved finger feels: clearly warm.')).toBeVisible();
	await userEvent.keyboard('{Tab}{Enter}{Tab} {ArrowDown}');

	expect(onrespond).toHaveBeenLastCalledWith({ type: 'image-judgement', look: beads, choice: 'stop' });
	await expect.element(screen.getByRole('radiogroup', { name: 'What now?' })).toBeVisible();
	await expectNoAxeFaults();
});

test('K8: no description names a verdict', () => {
	const told = FINDINGS.flatMap((finding) =>
		TONE_IDS.flatMap((tone) => [0, 1, 2, 3, 4].map((redness) => lookWords.describe(finding, tone, redness)))
	);

	expect(
		told.filter((text) => /\b(stop|refer|treat|defer|endpoint|done|blood|bruise|hives|infect|burn|scratch|eczema|mole)/i.test(text))
	).toEqual([]);
});

test('K8: two findings are never described in the same words', () => {
	for (const tone of TONE_IDS) {
		const told = FINDINGS.map((finding) => lookWords.describe(finding, tone, 2));
		expect(new Set(told).size).toBe(FINDINGS.length);
	}
});

test('K9: an explained judgement says what was to be seen, and marks the verdict of this look', async () => {
	const { screen, onrespond } = await shown({ response: { ...keyOf(item, beads), choice: 'done' } as Response, locked: true });

	await expect.element(screen.getByText('What was to be seen: Because of pinpoint.')).toBeVisible();
	await expect.element(screen.getByText('right: Because of stop.')).toBeVisible();
	await expect.element(screen.getByText('your answer: Because of done.')).toBeVisible();
	await userEvent.keyboard('{Tab}{Tab} ');
	expect(onrespond).not.toHaveBeenCalled();
	await expectNoAxeFaults();
});

test('K9: an answer shows the look that it judged, whatever is drawn now', async () => {
	const { screen } = await shown({ response: keyOf(item, { ...beads, finding: 'even-pink' }), locked: true });

	await expect.element(screen.getByRole('img', { name: /The whole cell is a darker, faintly violet brown/ })).toBeVisible();
	await expectNoAxeFaults();
});

test('K10: a check in a lesson draws another look each time one is asked for', async () => {
	const drawn: Look[] = [];
	const onanswer = vi.fn((response: Response) => {
		if (response.type === 'image-judgement') drawn.push(response.look);
	});
	const props = { forms: await loadForms([item]), item, label: 'Check yourself', answered: undefined, chance: 'visit', onanswer };
	const screen = await render(CheckCard, props);

	for (let turn = 0; turn < 6; turn++) {
		await screen.getByRole('radio').first().click();
		await screen.getByRole('button', { name: 'Check' }).click();
		const response = onanswer.mock.lastCall?.[0];
		if (!response) throw new Error('the check was not answered');
		await screen.rerender({ ...props, answered: { response, score: 0, firstScore: 0 } });
		await screen.getByRole('button', { name: 'Another look' }).click();
	}

	expect(drawn.map(({ tone }) => tone).sort()).toEqual([...TONE_IDS].sort());
	expect(new Set(drawn.map(({ seed }) => seed)).size).toBe(6);
	await expectNoAxeFaults();
});

test('K8: a drawing of 320 px does not make the page scroll sideways', async () => {
	await page.viewport(320, 640);
	await shown();

	await expect.element(page.getByRole('img')).toBeVisible();
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
	await expectNoAxeFaults();
});
