import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { BoardCheck } from '#domain/board';
import BoardDesk from '#ui/board/BoardDesk.svelte';
import { expectNoAxeFaults } from '#fixtures/accessibility';
import { answered, asked, checkOf, TODAY } from '#fixtures/board';

const keeps = vi.fn<(check: BoardCheck) => Promise<boolean>>();
const shown = (checks: readonly BoardCheck[] = [], kept = true) => {
	keeps.mockReset().mockResolvedValue(kept);
	return render(BoardDesk, { name: 'Ana Reyes', place: 'Utah', checks, today: () => TODAY, onsave: keeps });
};
type Screen = Awaited<ReturnType<typeof shown>>;

const fillIn = async (screen: Screen) => {
	await screen.getByLabelText('Name of the board').fill('Board of Utah');
	await screen.getByLabelText('Your question').fill('How long may a needle be?');
};

test('B1: without a check the form is there, with the place and the day filled in', async () => {
	const screen = await shown();

	await expect.element(screen.getByText(/You have kept no board check yet/)).toBeVisible();
	await expect.element(screen.getByLabelText('State, country or place')).toHaveValue('Utah');
	await expect.element(screen.getByLabelText('Asked on')).toHaveValue('2026-11-25');
	await expectNoAxeFaults();
});

test('B1: what is missing is named at its field and above, the first field is entered, and nothing is kept', async () => {
	const screen = await shown();

	await screen.getByRole('button', { name: 'Keep it' }).click();

	await expect.element(screen.getByText('Not kept yet: 2 fields need a look.')).toBeVisible();
	await expect.element(screen.getByLabelText('Name of the board')).toHaveFocus();
	await expect.element(screen.getByLabelText('Name of the board')).toHaveAccessibleDescription('Write the name of the board.');
	await expect.element(screen.getByRole('link', { name: 'Your question' })).toBeVisible();
	expect(keeps).not.toHaveBeenCalled();
	await expectNoAxeFaults();
});

test('B4: the length is asked for only where the answer allows one', async () => {
	const screen = await shown();
	expect(screen.getByLabelText('Greatest length in mm').elements()).toEqual([]);

	await screen.getByLabelText('Length allowed').selectOptions('Up to a length');
	await screen.getByLabelText('Greatest length in mm').fill('.5');
	await screen.getByRole('button', { name: 'Keep it' }).click();

	await expect.element(screen.getByText(/with its leading zero: 0\.5\.$/)).toBeVisible();
});

test('B7: it is said to be kept only after it is', async () => {
	const { promise, resolve } = Promise.withResolvers<boolean>();
	const screen = await shown();
	keeps.mockReturnValue(promise);
	await fillIn(screen);

	await screen.getByRole('button', { name: 'Keep it' }).click();
	await vi.waitFor(() => expect(keeps).toHaveBeenCalledTimes(1));
	expect(screen.getByText('Kept in your record on this device.').elements()).toEqual([]);
	resolve(true);

	await expect.element(screen.getByText('Kept in your record on this device.')).toBeVisible();
	expect(keeps.mock.calls[0]?.[0]).toMatchObject({ place: 'Utah', board: 'Board of Utah', askedOn: '2026-11-25', answer: null });
});

test('B7: what could not be kept still stands in the form', async () => {
	const screen = await shown([], false);
	await fillIn(screen);

	await screen.getByRole('button', { name: 'Keep it' }).click();

	await expect.element(screen.getByText(/It could not be kept/)).toBeVisible();
	await expect.element(screen.getByLabelText('Name of the board')).toHaveValue('Board of Utah');
	await expectNoAxeFaults();
});

test('B7: typing outlives a check that another tab has kept meanwhile', async () => {
	const screen = await shown();
	await fillIn(screen);

	await screen.rerender({ checks: [checkOf(asked())] });

	await expect.element(screen.getByLabelText('Your question')).toHaveValue('How long may a needle be?');
});

test('B6: the latest check is shown, and the earlier ones can be opened', async () => {
	const screen = await shown([asked(), answered()].map(checkOf));

	const sheet = screen.getByRole('region', { name: 'Board check' });
	await expect.element(sheet.getByText('Up to 1.5 mm', { exact: true })).toBeVisible();
	await expect.element(screen.getByRole('heading', { name: '1 earlier check' })).toBeVisible();
	await screen.getByText(/^Division of Professional Licensing, Utah: asked on/).click();
	await expect.element(screen.getByText('No answer yet.', { exact: false })).toBeVisible();
	await expectNoAxeFaults();
});

test('B5: the answer is added to what was kept, and the form can be left as it was', async () => {
	const screen = await shown([checkOf(asked())]);

	await screen.getByRole('button', { name: 'Change, or add the answer' }).click();
	await expect.element(screen.getByLabelText('Name of the board')).toHaveValue('Division of Professional Licensing');
	await screen.getByLabelText('The answer, in the board’s own words').fill('No.');
	await screen.getByLabelText('Who answered').fill('J. Ortiz');
	await screen.getByLabelText('Answered on').fill('2026-11-20');
	await screen.getByLabelText('Length allowed').selectOptions('No needling at all');
	await screen.getByRole('button', { name: 'Keep it' }).click();

	await vi.waitFor(() => expect(keeps).toHaveBeenCalledTimes(1));
	expect(keeps.mock.calls[0]?.[0].answer).toMatchObject({ words: 'No.', by: 'J. Ortiz', on: '2026-11-20', length: { kind: 'none' } });

	await screen.getByRole('button', { name: 'Ask anew' }).click();
	await expect.element(screen.getByLabelText('Name of the board')).toHaveValue('');
	await screen.getByRole('button', { name: 'Leave it as it was' }).click();
	expect(screen.getByRole('button', { name: 'Keep it' }).elements()).toEqual([]);
});
