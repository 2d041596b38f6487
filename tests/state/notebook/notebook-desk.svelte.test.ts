import { expect, test } from 'vitest';
import { openRecord } from '#adapters/storage';
import { MOST_WRITTEN } from '#domain/notes';
import { fail } from '#domain/shared';
import { LearnerSession } from '#state/learner';
import { NotebookDesk } from '#state/notebook';
import { at, quoted } from '#fixtures/notes';
import { freshId } from '#fixtures/record';
import { tabOf, tickingClock } from '#fixtures/sessions';

const deskOf = (session: LearnerSession) => new NotebookDesk({ session, newId: freshId, contentHash: 'content' });
const onFirst = { ...at('a#first'), quote: quoted('some words') };

test('N4: what was kept is there when the record is opened anew', async () => {
	const name = freshId();
	const desk = deskOf(await tabOf(name));
	expect(await desk.write({ ...onFirst, text: '  A note. ' })).toBe(true);
	expect(await desk.bookmark(at('a#first'))).toBe(true);
	const session = new LearnerSession({ clock: tickingClock(), newId: freshId, open: () => openRecord(freshId, name) });

	await session.start();

	const { notebook } = deskOf(session);
	expect(notebook.notes).toMatchObject([{ lesson: 'a', block: 'first', quote: { exact: 'some words' }, text: 'A note.' }]);
	expect(notebook.bookmarks).toMatchObject([at('a#first')]);
});

test('N4: what could not be kept is said, and is not shown', async () => {
	const session = new LearnerSession({
		clock: tickingClock(),
		newId: freshId,
		open: () => Promise.resolve(fail({ kind: 'unavailable', reason: 'private' }))
	});
	await session.start();
	const desk = deskOf(session);

	expect(await desk.write({ ...onFirst, text: '' })).toBe(false);
	expect(desk.notebook.notes).toEqual([]);
});

test('N2: what was taken away last is put back', async () => {
	const desk = deskOf(await tabOf(freshId()));
	await desk.write({ ...onFirst, text: 'one' });
	await desk.write({ ...onFirst, text: 'two' });
	await desk.bookmark(at('a#first'));
	const before = desk.notebook;
	const [[first], [bookmark]] = [before.notes, before.bookmarks];
	if (!first || !bookmark) throw new Error('nothing was kept');

	await desk.remove(first);
	expect(desk.notebook.notes.map(({ text }) => text)).toEqual(['two']);
	expect(await desk.undo()).toBe(true);
	await desk.unbookmark(bookmark);
	expect(desk.notebook.bookmarks).toEqual([]);
	expect(desk.removed?.kind).toBe('bookmark');
	expect(desk.removedAt(at('a#first'))).toBe(desk.removed);
	expect(desk.removedAt(at('a#second'))).toBeNull();
	await desk.undo();

	expect(desk.notebook).toEqual(before);
	expect(desk.removed).toBeNull();
	expect(await desk.undo()).toBe(false);
});

test('N3: another learner sees nothing of it, and cannot put back what she did not take away', async () => {
	const session = await tabOf(freshId(), 'Ana');
	const ana = session.learner?.id ?? null;
	const desk = deskOf(session);
	await desk.write({ ...onFirst, text: 'Of Ana.' });
	await desk.write({ ...onFirst, text: 'Taken away.' });
	const taken = desk.notebook.notes[1];
	if (taken) await desk.remove(taken);

	await session.create({ name: 'Beatriz', practitioner: 'esthetician', place: null });

	expect(desk.notebook).toEqual({ notes: [], bookmarks: [] });
	expect(desk.removed).toBeNull();
	expect(await desk.undo()).toBe(false);
	await session.choose(ana);
	expect(desk.notebook.notes.map(({ text }) => text)).toEqual(['Of Ana.']);
});

test('a text longer than a note takes is a fault of the form', async () => {
	const desk = deskOf(await tabOf(freshId()));

	expect(() => desk.write({ ...onFirst, text: 'x'.repeat(MOST_WRITTEN + 1) })).toThrow(RangeError);
});
