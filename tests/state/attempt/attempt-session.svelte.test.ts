import { expect, test } from 'vitest';
import { keyOf, type Response } from '#domain/assessment';
import { resumeAttempt, startAttempt, type AttemptSession } from '#state/attempt';
import type { LearnerSession } from '#state/learner';
import { bankItem, imageJudgement } from '#fixtures/items';
import { freshId } from '#fixtures/record';
import { partsFor, tab, tabOf } from '#fixtures/sessions';

const quiz = { kind: 'module' as const, module: 'one' as never };

async function started(session: LearnerSession): Promise<AttemptSession> {
	const attempt = await startAttempt(partsFor(session), quiz);
	if (!attempt.ok) throw new Error(attempt.error.kind);
	return attempt.value;
}

const right = (attempt: AttemptSession, slot: number): Response => keyOf(attempt.attempt.items[slot] as never);
const respond = (attempt: AttemptSession, slot: number, response = right(attempt, slot)) =>
	attempt.dispatch({ type: 'attempt.responded', slot, response });
/** A wrong answer to a slot, different for each `n`. */
function wrong(attempt: AttemptSession, slot: number): Response {
	const item = attempt.attempt.items[slot];
	if (item?.type !== 'single-choice') throw new Error('a single choice is expected');
	return { type: 'single-choice', choice: item.choices.find((choice) => !choice.correct)?.id ?? ('' as never) };
}

test('R13: a second start takes up the open attempt, with its draw', async () => {
	const session = await tabOf(freshId());
	const first = await started(session);
	await respond(first, 0);

	const second = await started(session);

	expect(second.stream).toBe(first.stream);
	expect(second.attempt.draw).toEqual(first.attempt.draw);
	expect(second.attempt.responses.size).toBe(1);
});

test('R13: two tabs that start at the same moment get one attempt and one draw', async () => {
	const name = freshId();
	const one = await tabOf(name);
	const two = await tab(name);

	const [a, b] = await Promise.all([started(one), started(two)]);

	expect(b.stream).toBe(a.stream);
	expect(b.attempt.draw).toEqual(a.attempt.draw);
});

test('R14: an answer is shown only after it is in the record, and a new tab finds it', async () => {
	const name = freshId();
	const session = await tabOf(name);
	const attempt = await started(session);

	const written = respond(attempt, 1);
	expect(attempt.attempt.responses.size).toBe(0);
	expect((await written).ok).toBe(true);
	expect(attempt.attempt.responses.size).toBe(1);

	const again = await resumeAttempt(partsFor(await tab(name)), quiz);
	expect(again.ok && again.value?.attempt.responses.get(1)).toEqual(right(attempt, 1));
	expect(again.ok && again.value?.attempt.draw).toEqual(attempt.attempt.draw);
});

test('R16: answers of two tabs to different questions are both kept', async () => {
	const name = freshId();
	const one = await started(await tabOf(name));
	const two = await started(await tab(name));

	const written = await Promise.all([respond(one, 0), respond(two, 1)]);

	expect(written.map(({ ok }) => ok)).toEqual([true, true]);
	for (const attempt of [one, two]) await expect.poll(() => attempt.attempt.responses.size).toBe(2);
});

test('R16: of two answers to the same question at the same moment one is kept, and the other tab is told', async () => {
	const name = freshId();
	const one = await started(await tabOf(name));
	const two = await started(await tab(name));

	const written = await Promise.all([respond(one, 0), respond(two, 0, wrong(two, 0))]);

	expect(written.filter(({ ok }) => ok)).toHaveLength(1);
	expect(written.find(({ ok }) => !ok)).toMatchObject({ error: { kind: 'overtaken' } });
	await expect.poll(() => JSON.stringify(one.attempt.responses.get(0))).toBe(JSON.stringify(two.attempt.responses.get(0)));
});

test('R16: what is locked in one tab cannot be answered in the other', async () => {
	const name = freshId();
	const one = await started(await tabOf(name));
	const two = await started(await tab(name));
	await respond(one, 0);
	await one.dispatch({ type: 'attempt.checked', slot: 0 });

	const late = await respond(two, 0, wrong(two, 0));

	expect(late.ok).toBe(false);
	expect(two.attempt.checked.has(0)).toBe(true);
	expect(two.attempt.responses.get(0)).toEqual(right(one, 0));
});

test('an attempt is submitted with its result in one transaction, and the next one has a new number', async () => {
	const session = await tabOf(freshId());
	const attempt = await started(session);
	for (const slot of attempt.attempt.items.keys()) {
		await attempt.dispatch({ type: 'attempt.went', slot });
		await respond(attempt, slot);
		await attempt.dispatch({ type: 'attempt.checked', slot });
	}

	expect((await attempt.submit()).ok).toBe(true);

	expect(attempt.attempt.phase).toBe('passed');
	expect(session.busy).toBe(false);
	const next = await started(session);
	expect(next.attempt.started?.number).toBe(2);
	expect(session.busy).toBe(true);
});

test('R5: switching the learner shows nothing of the one before, and coming back finds everything', async () => {
	const session = await tabOf(freshId(), 'Ana');
	const ana = session.learner?.id ?? null;
	await started(session);
	await session.create({ name: 'Mai', practitioner: 'esthetician', place: null });

	expect(session.learner?.name).toBe('Mai');
	expect(session.progress.attempts).toEqual([]);

	await session.choose(ana);
	expect(session.progress.attempts).toHaveLength(1);
	expect(session.learners.map(({ name }) => name)).toEqual(['Ana', 'Mai']);
});

test('R15: without storage nothing graded is started, and the reason is there to be said', async () => {
	const session = await tabOf(freshId());
	const closed = partsFor(session);
	session.status = { kind: 'unavailable', reason: 'denied' };

	expect(await startAttempt(closed, quiz)).toMatchObject({ ok: false });
});

test('A12: a new tab shows the very same drawings, and takes a judgement of them alone', async () => {
	const name = freshId();
	const bank = ['one', 'two', 'three', 'four'].map((id) => bankItem(imageJudgement({ id, objective: 'objective-a', taughtBy: 'a#first' })));
	const begun = await startAttempt(partsFor(await tabOf(name), { bank }), quiz);
	if (!begun.ok) throw new Error(begun.error.kind);

	const resumed = await resumeAttempt(partsFor(await tab(name), { bank }), quiz);
	if (!resumed.ok || !resumed.value) throw new Error('nothing was resumed');

	const looks = begun.value.attempt.draw.map(({ variant }) => variant);
	expect(resumed.value.attempt.draw.map(({ variant }) => variant)).toEqual(looks);
	expect(new Set(looks.map((look) => look?.tone)).size).toBe(looks.length);
	const [item, look] = [resumed.value.attempt.items[0], looks[0]];
	if (!item || !look) throw new Error('nothing was drawn');
	expect((await respond(resumed.value, 0, keyOf(item, { ...look, seed: (look.seed + 1) % 1000 }))).ok).toBe(false);
	expect((await respond(resumed.value, 0, keyOf(item, look))).ok).toBe(true);
});
