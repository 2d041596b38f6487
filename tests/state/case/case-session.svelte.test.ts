import { expect, test } from 'vitest';
import { outcomeOf, type ClientCase } from '#domain/case';
import { casesLeft } from '#domain/record';
import { openCase, type CaseSession } from '#state/case';
import type { LearnerSession } from '#state/learner';
import { LessonVisit } from '#state/lesson';
import { choice, clientCase, coldSore, scene } from '#fixtures/cases';
import { freshId } from '#fixtures/record';
import { partsFor, tab, tabOf } from '#fixtures/sessions';

const sore = clientCase();
const shelf = (...cases: ClientCase[]) => ({ clientCase: (id: string) => Promise.resolve(cases.find((one) => one.id === id)) });

async function opened(session: LearnerSession, given = sore): Promise<CaseSession> {
	const { library } = partsFor(session);
	const table = await openCase({ session, library, cases: shelf(given) }, given.id);
	if (!table) throw new Error('the case is not on the shelf');
	return table;
}

/** Makes these choices one after another. */
async function plays(table: CaseSession, ...ids: string[]): Promise<void> {
	for (const id of ids) expect((await table.choose(id as never)).ok).toBe(true);
}

const placeOf = (table: CaseSession) => {
	const at = table.play?.story.at;
	return at?.kind === 'ending' ? at.ending.id : at?.scene.id;
};

test('CA13: a play goes on at the same scene in a new tab, with what was decided', async () => {
	const name = freshId();
	const first = await opened(await tabOf(name));
	await plays(first, 'skip', 'wait');

	const again = await opened(await tab(name));

	expect(placeOf(again)).toBe('check');
	expect(again.play?.story).toEqual(first.play?.story);
});

test('CA13: a choice is shown only after it is in the record', async () => {
	const table = await opened(await tabOf(freshId()));

	const written = table.choose('listen' as never);
	expect(placeOf(table)).toBe('ask');
	expect((await written).ok).toBe(true);

	expect(placeOf(table)).toBe('plan');
});

test('CA13: the ending is kept with the choice that led there, and with its outcome', async () => {
	const session = await tabOf(freshId());
	const table = await opened(session);

	await plays(table, 'listen', 'roll', 'refer');

	const kept = session.events.map(({ fact }) => fact).filter(({ type }) => type.startsWith('case.'));
	expect(kept.map(({ type }) => type)).toEqual(['case.started', 'case.chose', 'case.chose', 'case.chose', 'case.ended']);
	expect(kept.at(-1)).toEqual({ type: 'case.ended', ending: 'harm', points: 4, possible: 6, criticalErrors: ['roll'], passed: false });
	expect(table.play && outcomeOf(table.play.story).criticalErrors).toEqual(['roll']);
});

test('CA13: of two quick taps the second meets the next scene, and a choice that is not offered there changes nothing', async () => {
	const table = await opened(await tabOf(freshId()));

	await Promise.all([table.choose('listen' as never), table.choose('skip' as never)]);

	expect(table.play?.story.decisions.map(({ choice: made }) => made.id)).toEqual(['listen']);
});

test('CA13: an ended play is shown when the case is opened again, and begun anew only when it is asked for', async () => {
	const name = freshId();
	await plays(await opened(await tabOf(name)), 'listen', 'wait', 'book');

	const session = await tab(name);
	const again = await opened(session);
	expect(placeOf(again)).toBe('well');
	await again.begin();

	expect(placeOf(again)).toBe('ask');
	expect(new Map(session.progress.plays.map(({ number, ended }) => [number, ended?.passed]))).toEqual(
		new Map([
			[1, true],
			[2, undefined]
		])
	);
});

test('CA13: where another tab decided first, its play is shown and the other one is told', async () => {
	const name = freshId();
	const one = await opened(await tabOf(name));
	const two = await opened(await tab(name));

	const [a, b] = await Promise.all([one.choose('listen' as never), two.choose('skip' as never)]);

	expect([a.ok, b.ok].filter(Boolean)).toHaveLength(1);
	expect(a.ok || b.ok ? [a, b].find(({ ok }) => !ok) : undefined).toEqual({ ok: false, error: { kind: 'overtaken' } });
	expect(two.play?.story).toEqual(one.play?.story);
});

test('CA13: without a learner a case can be played, and nothing is kept', async () => {
	const session = await tab(freshId());
	const table = await opened(session);

	await plays(table, 'listen', 'wait', 'book');

	expect(placeOf(table)).toBe('well');
	expect(session.events).toEqual([]);
});

test('CA14: a play that the case as it is now cannot retell is left, and a new one begins', async () => {
	const name = freshId();
	await plays(await opened(await tabOf(name)), 'skip');
	const rewritten = clientCase({
		scenes: [
			scene('ask', 'consult', [choice('listen', 'plan', 2), choice('talk', 'plan', 0, { sets: ['skipped'] })]),
			coldSore.plan,
			coldSore.check
		]
	});

	const session = await tab(name);
	const table = await opened(session, rewritten);

	expect(placeOf(table)).toBe('ask');
	expect(session.progress.plays.map(({ number }) => number).sort()).toEqual([1, 2]);
});

test('CA15: a case counts as played when some play has ended, however it ended', async () => {
	const session = await tabOf(freshId());
	const visit = new LessonVisit(session, 'content', 'lesson-one' as never, [], [sore.id]);
	const table = await opened(session);
	await plays(table, 'listen', 'roll');
	expect(visit.casesLeft).toBe(1);

	await plays(table, 'watch');
	expect(visit.casesLeft).toBe(0);

	await table.begin();
	expect(visit.casesLeft).toBe(0);
	expect(casesLeft([sore.id, 'other' as never], session.progress)).toBe(1);
});
