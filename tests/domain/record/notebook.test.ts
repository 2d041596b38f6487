import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldNotebook, foldProgress, keptBeside, readEvent, shelveNotebook, type Fact, type RecordEvent } from '#domain/record';
import { courseOf } from '#fixtures/course';
import { at, bookmarked, noteIdOf, quoted, removed, titlesOf, unbookmarked, written } from '#fixtures/notes';
import { event } from '#fixtures/record';

const course = courseOf({ one: ['a', 'b'], two: ['c'] });
const facts = (...list: Fact[]): RecordEvent[] => list.map((fact, seq) => event(fact, { subject: 'notes', seq, at: 1000 * (seq + 1) }));
const notebookOf = (...list: Fact[]) => foldNotebook(facts(...list));
const textsOf = (...list: Fact[]) => notebookOf(...list).notes.map(({ text }) => text);

const anyFact = fc.oneof(
	fc.record({ n: fc.nat(4), text: fc.constantFrom('', 'one', 'two') }).map(({ n, text }) => written(n, 'a#first', { text })),
	fc.nat(4).map(removed),
	fc.constantFrom('a#first', 'a#second', 'gone#part').map(bookmarked),
	fc.constantFrom('a#first', 'a#second', 'gone#part').map(unbookmarked)
);

test('N1: the same facts in any order give the same notebook', () => {
	fc.assert(
		fc.property(
			fc.array(anyFact, { maxLength: 20 }).chain((list) =>
				fc.tuple(
					fc.constant(facts(...list)),
					fc.shuffledSubarray(
						list.map((_, i) => i),
						{ minLength: list.length }
					)
				)
			),
			([events, order]) => {
				const shuffled = order.flatMap((index) => events[index] ?? []);

				expect(foldNotebook(shuffled)).toEqual(foldNotebook(events));
			}
		)
	);
});

test('N1: a note that was written again says the latest and keeps its place and its day', () => {
	const { notes } = notebookOf(
		written(1, 'a#first', { text: 'old' }),
		written(2, 'a#first', { text: 'other' }),
		written(1, 'a#first', { text: 'new' })
	);

	expect(notes.map(({ text, writtenAt }) => [text, writtenAt])).toEqual([
		['new', 1000],
		['other', 2000]
	]);
});

test('N1: what is kept can be read back from the record, and is no progress in a lesson', () => {
	const events = facts(
		written(1, 'a#first', { quote: quoted('some words'), text: 'A note.' }),
		removed(1),
		bookmarked('a#first'),
		unbookmarked('a#first')
	);

	expect(events.map((row) => readEvent(JSON.parse(JSON.stringify(row))))).toEqual(events);
	expect(foldProgress(events).lessons.size).toBe(0);
	expect(foldProgress(events).resume).toBeNull();
});

test('N2: a note that was removed is gone, and put back it stands where it stood', () => {
	const [one, two] = [written(1, 'a#first', { text: 'one' }), written(2, 'a#first', { text: 'two' })];

	expect(textsOf(one, two, removed(1))).toEqual(['two']);
	expect(notebookOf(one, two, removed(1), one)).toEqual(notebookOf(one, two));
});

test('N2: a bookmark that was removed is gone, and put back it is as it was', () => {
	const [a, b] = [bookmarked('a#first'), bookmarked('b#first')];

	expect(notebookOf(a, b, unbookmarked('a#first')).bookmarks).toEqual([{ ...at('b#first'), at: 2000 }]);
	expect(notebookOf(a, b, unbookmarked('a#first'), a)).toEqual(notebookOf(a, b));
	expect(notebookOf(a, a)).toEqual(notebookOf(a));
});

test('N13: what is kept stands by lesson and part, in the order of the course', () => {
	const notebook = notebookOf(
		written(1, 'c#first'),
		written(2, 'a#second', { text: 'later' }),
		bookmarked('a#first'),
		written(3, 'a#first', { quote: quoted('words') })
	);

	const shelves = shelveNotebook(notebook, course, titlesOf(course));

	expect(shelves.map(({ lesson, place, parts }) => [lesson, place?.module, place?.number, parts.map(({ title }) => title)])).toEqual([
		['a', 1, 1, ['First of a', 'Second of a']],
		['c', 2, 1, ['First of c']]
	]);
	expect(shelves[0]?.parts[0]).toMatchObject({ bookmark: { block: 'first' }, notes: [{ id: noteIdOf(3) }] });
	expect(shelves[0]?.parts[1]).toMatchObject({ bookmark: null, notes: [{ text: 'later' }] });
});

test('N7: a block that is gone comes last in its lesson, a lesson that is gone last of all, each without a title', () => {
	const notebook = notebookOf(written(1, 'gone#part'), written(2, 'b#lost', { text: 'kept' }), bookmarked('b#second'));

	const shelves = shelveNotebook(notebook, course, titlesOf(course));

	expect(shelves.map(({ lesson, place }) => [lesson, place === null])).toEqual([
		['b', false],
		['gone', true]
	]);
	expect(shelves.flatMap(({ parts }) => parts.map(({ block, title }) => [block, title]))).toEqual([
		['second', 'Second of b'],
		['lost', null],
		['part', null]
	]);
});

test('N7: nothing that was written is left out, wherever it stood', () => {
	const anywhere = fc.tuple(fc.nat(9), fc.constantFrom('a#first', 'a#lost', 'b#second', 'gone#part'));
	fc.assert(
		fc.property(fc.array(anywhere, { maxLength: 15 }), (places) => {
			const notebook = notebookOf(...places.map(([n, address]) => written(n, address)));

			const shelves = shelveNotebook(notebook, course, titlesOf(course));

			const shown = shelves.flatMap(({ parts }) => parts.flatMap(({ notes }) => notes));
			expect(new Set(shown.map(({ id }) => id))).toEqual(new Set(notebook.notes.map(({ id }) => id)));
			expect(shown).toHaveLength(notebook.notes.length);
		})
	);
});

test('N7: beside a lesson stands what belongs to it and nothing of another', () => {
	const notebook = notebookOf(written(1, 'a#lost'), written(2, 'a#first'), written(3, 'b#first'));

	const kept = keptBeside(notebook, 'a' as never, [{ id: 'first' as never, title: 'First' }]);

	expect(kept.map(({ block, title }) => [block, title])).toEqual([
		['first', 'First'],
		['lost', null]
	]);
});
