import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { BankItem, CheckItem, Response } from '#domain/assessment';
import type { BlockAddress, ItemId } from '#domain/course';
import type { CheckProgress } from '#domain/record';
import { LessonVisit } from '#state/lesson';
import { loadForms } from '#ui/item/load-forms.ts';
import RecallQuestions from '#ui/lesson/RecallQuestions.svelte';
import { expectNoAxeFaults } from '#fixtures/accessibility';
import { bankItem, singleChoice } from '#fixtures/items';
import { tabOf } from '#fixtures/sessions';

const question = (id: string): BankItem => bankItem(singleChoice({ id, use: 'recall', stem: `What of ${id}?`, taughtBy: 'early#first' }));
const QUESTIONS = [question('one'), question('two')];
const TAUGHT = [{ lesson: 'early', block: 'first', title: 'The first block' } as BlockAddress & { title: string }];

interface Given {
	answerTo: (item: CheckItem) => CheckProgress | undefined;
	onanswer: (item: CheckItem, response: Response) => void;
}
const shown = async (given: Given) =>
	render(RecallQuestions, {
		questions: QUESTIONS,
		taught: TAUGHT,
		start: 'text',
		chance: 'seed',
		forms: await loadForms(QUESTIONS.map(({ item }) => item)),
		...given
	});

const visitOf = async (name: string) => {
	const session = await tabOf(name);
	return { session, visit: () => new LessonVisit(session, 'hash', 'late' as never, ['check' as ItemId], []) };
};

test('LP1: the second question is asked once the first is answered, and a link leads past both', async () => {
	const { visit } = await visitOf('recall-one-after-the-other');
	const reading = visit();
	const screen = await shown({
		answerTo: (item) => reading.answerNow(item),
		onanswer: (item, response) => void reading.answer(item, response)
	});
	await expect.element(screen.getByRole('link', { name: 'Go straight to the lesson' })).toHaveAttribute('href', '#text');
	await expect.element(screen.getByRole('region', { name: 'From memory, 1 of 2' })).toBeVisible();
	expect(screen.getByText('What of two?').elements()).toEqual([]);

	await userEvent.click(screen.getByRole('radio', { name: 'Choice b' }));
	await userEvent.click(screen.getByRole('button', { name: 'Check' }));

	await expect.element(screen.getByRole('region', { name: 'From memory, 2 of 2' })).toBeVisible();
	await expectNoAxeFaults();
});

test('LP3: an answered question is explained, and leads back to the block that taught it', async () => {
	const answered: CheckProgress = { response: { type: 'single-choice', choice: 'b' as never }, score: 0, firstScore: 0 };
	const screen = await shown({ answerTo: (item) => (item.id === 'one' ? answered : undefined), onanswer: () => {} });

	await expect.element(screen.getByText('Not right.')).toBeVisible();
	await expect.element(screen.getByText('Because of b.')).toBeVisible();
	await expect
		.element(screen.getByRole('link', { name: 'Read it again: The first block' }))
		.toHaveAttribute('href', expect.stringMatching(/lesson\/early#first$/));
	await expectNoAxeFaults();
});

test('LP2: the answer is kept like that of a check, and holds up nothing', async () => {
	const { session, visit } = await visitOf('recall-is-kept');
	const reading = visit();

	await reading.answer(QUESTIONS[0]?.item as CheckItem, { type: 'single-choice', choice: 'b' as never });

	expect(session.progress.lessons.get('late' as never)?.checks.get('one' as never)).toMatchObject({ score: 0 });
	expect(reading.left).toBe(1);
});

test('LP3: each visit asks anew', async () => {
	const { visit } = await visitOf('recall-asks-anew');
	const first = visit();
	const item = QUESTIONS[0]?.item as CheckItem;
	await first.answer(item, { type: 'single-choice', choice: 'a' as never });

	expect(first.answerNow(item)).toMatchObject({ score: 1000 });
	expect(visit().answerNow(item)).toBeUndefined();
});
