import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { browserFiles } from '#adapters/browser';
import { MOST_WRITTEN } from '#domain/notes';
import { shelveNotebook, type Notebook } from '#domain/record';
import { instant } from '#domain/shared';
import NoteForm from '#ui/notebook/NoteForm.svelte';
import NotebookView from '#ui/notebook/NotebookView.svelte';
import { notebookText } from '#ui/notebook/notebook-text.ts';
import { expectNoAxeFaults } from '#fixtures/accessibility';
import { courseOf } from '#fixtures/course';
import { at, noteOf, quoted, titlesOf } from '#fixtures/notes';

const course = courseOf({ one: ['a', 'b'] });
const full: Notebook = {
	notes: [
		noteOf(1, 'b#second', { text: 'Ask my tutor.' }),
		noteOf(2, 'a#first', { quote: quoted('Lift the roller') }),
		noteOf(3, 'a#lost', { quote: quoted('Set it down'), text: 'Why so slowly?' }),
		noteOf(4, 'gone#part', { text: 'Of an old lesson.' })
	],
	bookmarks: [{ ...at('a#first'), at: instant(5000) }]
};
const EMPTY: Notebook = { notes: [], bookmarks: [] };
const shelvesOf = (notebook: Notebook) => shelveNotebook(notebook, course, titlesOf(course));
const intents = () => ({
	onwrite: vi.fn().mockResolvedValue(true),
	onremove: vi.fn().mockResolvedValue(true),
	onunbookmark: vi.fn().mockResolvedValue(true),
	onundo: vi.fn().mockResolvedValue(true)
});
const shown = (notebook: Notebook, parts = {}) =>
	render(NotebookView, {
		name: 'Ana Reyes',
		day: '2026-11-25',
		notebook,
		shelves: shelvesOf(notebook),
		removed: null,
		files: browserFiles(),
		...intents(),
		...parts
	});

test('N13: everything that is kept stands by lesson and part, with a link to each part', async () => {
	const screen = await shown(full);

	await expect.element(screen.getByText('1 bookmark, 3 notes, 1 highlight')).toBeVisible();
	const headings = screen.getByRole('heading').elements();
	expect(headings.map(({ textContent }) => textContent.trim())).toEqual([
		'1.1 Lesson a',
		'First of a',
		'A part that this lesson no longer has',
		'1.2 Lesson b',
		'Second of b',
		'A lesson that the course no longer has (gone)',
		'A part that this lesson no longer has'
	]);
	await expect
		.element(screen.getByRole('link', { name: 'First of a' }))
		.toHaveAttribute('href', expect.stringMatching(/lesson\/a\/?#first$/));
	await expectNoAxeFaults();
});

test('N7: a note of a lesson that is gone is shown, and leads nowhere', async () => {
	const screen = await shown(full);

	await expect.element(screen.getByText('Of an old lesson.', { exact: true })).toBeVisible();
	expect(screen.getByRole('link', { name: /gone|no longer has/ }).elements()).toEqual([]);
});

test('N14: a note is edited where it stands', async () => {
	const onwrite = vi.fn().mockResolvedValue(true);
	const screen = await shown(full, { onwrite });

	await screen.getByRole('button', { name: 'Edit “Ask my tutor.”' }).click();
	await expect.element(screen.getByLabelText('Your note')).toHaveFocus();
	await expectNoAxeFaults();
	await screen.getByLabelText('Your note').fill('Asked.');
	await screen.getByRole('button', { name: 'Keep the note' }).click();

	expect(onwrite).toHaveBeenCalledWith(full.notes[0], 'Asked.');
	await expect.element(screen.getByLabelText('Your note')).not.toBeInTheDocument();
});

test('N14: what is deleted can be put back, with the focus at hand', async () => {
	const parts = intents();
	const note = noteOf(1, 'b#second', { text: 'Ask my tutor.' });
	const screen = await shown(full, parts);
	await screen.getByRole('button', { name: 'Delete “Ask my tutor.”' }).click();
	await screen.getByRole('button', { name: 'Remove “First of a”' }).click();
	expect(parts.onremove).toHaveBeenCalledWith(note);
	expect(parts.onunbookmark).toHaveBeenCalledWith(full.bookmarks[0]);

	await screen.rerender({ notebook: EMPTY, shelves: [], removed: { kind: 'note', note } });
	await expect.element(screen.getByRole('status').filter({ hasText: 'The note is deleted.' })).toBeVisible();
	expect(document.activeElement?.textContent).toContain('Undo');
	await expectNoAxeFaults();
	await screen.getByRole('button', { name: 'Undo' }).click();

	expect(parts.onundo).toHaveBeenCalledOnce();
});

test('N4: a deletion that could not be kept is said', async () => {
	const screen = await shown(full, { onremove: () => Promise.resolve(false) });

	await screen.getByRole('button', { name: 'Delete “Ask my tutor.”' }).click();

	await expect.element(screen.getByRole('alert')).toHaveTextContent('It could not be kept.');
});

test('N4: a note that could not be kept still stands in the form', async () => {
	const onsave = vi.fn().mockResolvedValue(false);
	const screen = await render(NoteForm, { first: '', quote: 'Lift the roller', mayBeEmpty: false, onsave, oncancel: vi.fn() });
	await screen.getByRole('button', { name: 'Keep the note' }).click({ force: true });
	expect(onsave).not.toHaveBeenCalled();

	await screen.getByLabelText('Your note').fill('Remember this.');
	await screen.getByRole('button', { name: 'Keep the note' }).click();

	await expect.element(screen.getByRole('alert')).toHaveTextContent('It could not be kept. What you typed still stands here');
	await expect.element(screen.getByLabelText('Your note')).toHaveValue('Remember this.');
	await expect.element(screen.getByLabelText('Your note')).toHaveAttribute('maxlength', String(MOST_WRITTEN));
	await expectNoAxeFaults();
});

test('N15: the file holds every note and quote, by lesson and part', async () => {
	const screen = await shown(full);

	const link = screen.getByRole('link', { name: 'Download as text' });
	await expect.element(link).toHaveAttribute('download', 'notebook-2026-11-25.txt');
	const text = await (await fetch((link.element() as HTMLAnchorElement).href)).text();

	expect(text).toBe(notebookText('Ana Reyes', '2026-11-25', shelvesOf(full)));
	expect(text.split('\n')).toEqual([
		'Notebook of Ana Reyes, 2026-11-25',
		'=================================',
		'',
		'1.1 Lesson a',
		'------------',
		'',
		'First of a [Bookmark]',
		'',
		'> Lift the roller',
		'',
		'A part that this lesson no longer has',
		'',
		'> Set it down',
		'Why so slowly?',
		'',
		'1.2 Lesson b',
		'------------',
		'',
		'Second of b',
		'',
		'Ask my tutor.',
		'',
		'A lesson that the course no longer has (gone)',
		'---------------------------------------------',
		'',
		'A part that this lesson no longer has',
		'',
		'Of an old lesson.',
		''
	]);
});

test('N16: an empty notebook says how it is filled', async () => {
	const screen = await shown(EMPTY);

	await expect.element(screen.getByText(/Nothing is kept yet\. In a lesson, the button beside each heading/)).toBeVisible();
	expect(screen.getByRole('link', { name: 'Download as text' }).elements()).toEqual([]);
	await expectNoAxeFaults();
});
