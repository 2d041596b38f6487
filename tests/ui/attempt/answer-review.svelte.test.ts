import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { keyOf } from '#domain/assessment';
import { replayAttempt } from '#domain/attempt';
import type { Look } from '#domain/skin-look';
import AnswerReview from '#ui/attempt/AnswerReview.svelte';
import { loadForms } from '#ui/item/load-forms.ts';
import { expectNoAxeFaults } from '#fixtures/accessibility';
import { started } from '#fixtures/attempts';
import { imageJudgement } from '#fixtures/items';

const judged: Look = { finding: 'pinpoint', tone: 'VI', seed: 5 };
const passedOver: Look = { finding: 'even-pink', tone: 'I', seed: 6 };

test('K9: a review shows the drawing that was judged, and the one that was passed over', async () => {
	const items = ['one', 'two'].map((id) => imageJudgement({ id, stem: `Question ${id}?` }));
	const begun = started(items);
	const draw = begun.draw.map((slot, index) => ({ ...slot, variant: index === 0 ? judged : passedOver }));
	const [first] = items;
	if (!first) throw new Error('no item');
	const attempt = replayAttempt(items, [
		{ ...begun, draw },
		{ type: 'attempt.responded', slot: 0, response: keyOf(first, judged) }
	]);

	const screen = await render(AnswerReview, { forms: await loadForms(items), attempt, taughtBy: () => undefined });

	await expect.element(screen.getByRole('img', { name: /tone VI.*dark red beads/ })).toBeVisible();
	await expect.element(screen.getByRole('img', { name: /tone I:.*The whole cell is pink/ })).toBeVisible();
	await expect.element(screen.getByText('What was to be seen: Because of pinpoint.')).toBeVisible();
	await expect.element(screen.getByText('What was to be seen: Because of even-pink.')).toBeVisible();
	await expectNoAxeFaults();
});
