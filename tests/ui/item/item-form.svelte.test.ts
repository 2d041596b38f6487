import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { keyOf, type Item, type Response } from '#domain/assessment';
import ItemForm from '#ui/item/ItemForm.svelte';
import { loadForms } from '#ui/item/load-forms.ts';
import { expectNoAxeFaults } from '#fixtures/accessibility';
import { hotspot, multipleResponse, numeric, oneOfEach, ordering, singleChoice } from '#fixtures/items';

async function shown(item: Item, given: { response?: Response; locked?: boolean; order?: string[] } = {}) {
	const question = document.createElement('h1');
	question.id = 'question';
	question.textContent = item.stem;
	document.body.prepend(question);
	const onrespond = vi.fn<(response: Response) => void>();
	const screen = await render(ItemForm, {
		forms: await loadForms([item]),
		item,
		order: given.order ?? [],
		response: given.response,
		locked: given.locked ?? false,
		labelledby: 'question',
		onrespond
	});
	return { screen, onrespond };
}

test.afterEach(() => document.getElementById('question')?.remove());

test('a single choice is answered with Tab and the arrow keys', async () => {
	const { screen, onrespond } = await shown(singleChoice({ id: 'item', key: 'b' }));

	await userEvent.keyboard('{Tab} {ArrowDown}');

	expect(onrespond).toHaveBeenLastCalledWith({ type: 'single-choice', choice: 'b' });
	await expect.element(screen.getByRole('radiogroup', { name: 'Which one?' })).toBeVisible();
	await expectNoAxeFaults();
});

test('choices stand in the order of the draw', async () => {
	const { screen } = await shown(singleChoice({ id: 'item', ids: 'abc' }), { order: ['c', 'a', 'b'] });

	const names = screen
		.getByRole('radio')
		.elements()
		.map((radio) => (radio as HTMLInputElement).value);

	expect(names).toEqual(['c', 'a', 'b']);
	await expectNoAxeFaults();
});

test('a multiple response is answered with Tab and Space, and an empty one is not a response', async () => {
	const { onrespond } = await shown(multipleResponse({ id: 'item' }));

	await userEvent.keyboard('{Tab} {Tab} ');
	expect(onrespond).toHaveBeenLastCalledWith({ type: 'multiple-response', choices: ['a', 'b'] });

	await userEvent.keyboard(' {Shift>}{Tab}{/Shift} ');
	expect(onrespond).toHaveBeenCalledTimes(3);
	expect(onrespond).toHaveBeenLastCalledWith({ type: 'multiple-response', choices: ['a'] });
	await expectNoAxeFaults();
});

test('steps are placed with the keyboard alone, can be taken out, and the focus is never lost', async () => {
	const { screen, onrespond } = await shown(ordering({ id: 'item', ids: 'abc' }));

	await userEvent.keyboard('{Tab}{Enter}{Enter}{Enter}');
	expect(onrespond).toHaveBeenLastCalledWith({ type: 'ordering', order: ['a', 'b', 'c'] });
	expect(document.activeElement?.tagName).toBe('BUTTON');

	await screen.getByRole('button', { name: '1 Step a Take out' }).click();
	await screen.getByRole('button', { name: 'Place: Step a' }).click();
	expect(onrespond).toHaveBeenLastCalledWith({ type: 'ordering', order: ['b', 'c', 'a'] });
	await expectNoAxeFaults();
});

test('a number is kept as soon as it can be read, and nonsense is refused with a sentence', async () => {
	const { screen, onrespond } = await shown(numeric({ id: 'item', unit: 'mm' }));
	const field = screen.getByRole('textbox', { name: 'Which one? mm' });

	await field.fill('a lot');
	expect(onrespond).not.toHaveBeenCalled();
	await expect.element(screen.getByText('Write a number in digits, such as 0.3 or 12.')).toBeVisible();

	await field.fill('0,3 mm');
	expect(onrespond).toHaveBeenLastCalledWith({ type: 'numeric', value: 0.3 });
	await expectNoAxeFaults();
});

test('zones are picked in the list beside the map', async () => {
	const { screen, onrespond } = await shown(hotspot({ id: 'item' }));

	await screen.getByRole('checkbox', { name: 'Red of the lips' }).click();

	expect(onrespond).toHaveBeenLastCalledWith({ type: 'hotspot', zones: ['lips'] });
	await expectNoAxeFaults();
});

test.each(oneOfEach().map((item) => [item.type, item] as const))('a locked %s explains itself and takes no answer', async (_, item) => {
	const { screen, onrespond } = await shown(item, { response: keyOf(item), locked: true });

	const whole = screen.container.textContent ?? '';
	expect(whole).toContain(item.type === 'numeric' ? 'So it is.' : 'Because of');
	await userEvent.keyboard('{Tab} {Enter}');
	expect(onrespond).not.toHaveBeenCalled();
	await expectNoAxeFaults();
});
