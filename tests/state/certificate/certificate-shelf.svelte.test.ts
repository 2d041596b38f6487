import { expect, test } from 'vitest';
import { openRecord } from '#adapters/storage';
import { fail, ok } from '#domain/shared';
import type { AppendFailure, OpenRecord } from '#domain/record';
import { CertificateShelf } from '#state/certificate';
import { LearnerSession } from '#state/learner';
import { finishCourse, shelfParts } from '#fixtures/finished-course';
import { freshId } from '#fixtures/record';
import { tab, tabOf, tickingClock } from '#fixtures/sessions';

const shelfOf = (session: LearnerSession) => new CertificateShelf(shelfParts(session));
const issuedIn = (session: LearnerSession) => session.progress.certificates;
/** Renames the learner and waits until her tab knows. */
async function rename(session: LearnerSession, name: string): Promise<void> {
	await session.append('learner', [{ type: 'learner.renamed', name }]);
	await expect.poll(() => session.learner?.name).toBe(name);
}

/** A tab of a learner who has finished the course. */
async function finishedTab(name: string, learner = 'Ana Garcia'): Promise<LearnerSession> {
	const session = await tabOf(name, learner);
	await finishCourse(session);
	return session;
}

test('C1: the record of a learner who has done everything makes her eligible, and nothing else does', async () => {
	const session = await tabOf(freshId());
	const shelf = shelfOf(session);
	expect(shelf.standing).toMatchObject({ kind: 'missing', missing: { length: 6 } });

	await finishCourse(session);

	expect(shelf.standing.kind).toBe('eligible');
	expect(issuedIn(session)).toEqual([]);
});

test('C5: issuing appends one event, and a new tab finds the certificate', async () => {
	const name = freshId();
	const session = await finishedTab(name);
	const shelf = shelfOf(session);

	expect(await shelf.issue()).toEqual({ ok: true, value: null });

	expect(shelf.current).toMatchObject({
		holder: 'Ana Garcia',
		supersedes: null,
		activeMs: 60_000,
		practitioner: { id: 'esthetician', name: 'Licensed esthetician' },
		place: null,
		scores: { modules: [{ percent: 100 }, { percent: 100 }], exam: { percent: 100 } }
	});
	expect(shelf.earlier).toEqual([]);
	expect(session.eventsOf(session.streamFor('certificate') as never)).toHaveLength(1);
	expect(shelfOf(await tab(name)).current).toEqual(shelf.current);
});

test('C5: nothing is issued before everything is done', async () => {
	const session = await tabOf(freshId());

	expect(await shelfOf(session).issue()).toMatchObject({ ok: false, error: { kind: 'not-eligible', missing: { length: 6 } } });
	expect(issuedIn(session)).toEqual([]);
});

test('C5: a second issue is refused, and the first certificate stays as it was', async () => {
	const session = await finishedTab(freshId());
	const shelf = shelfOf(session);
	await shelf.issue();
	const first = shelf.current;

	expect(await shelf.issue()).toEqual({ ok: false, error: { kind: 'already-issued', certificate: first } });

	expect(issuedIn(session)).toEqual([first]);
});

test('C5: two tabs that issue at the same moment end with one certificate, and both show it', async () => {
	const name = freshId();
	const one = await finishedTab(name);
	const two = await tab(name);
	const shelves = [shelfOf(one), shelfOf(two)];

	const results = await Promise.all(shelves.map((shelf) => shelf.issue()));

	expect(results.filter(({ ok: done }) => done)).toHaveLength(1);
	expect(results.find(({ ok: done }) => !done)).toMatchObject({ error: { kind: 'already-issued' } });
	for (const shelf of shelves) await expect.poll(() => shelf.current?.id).toBe(issuedIn(one)[0]?.id);
	expect(issuedIn(one)).toHaveLength(1);
	expect(issuedIn(two)).toEqual(issuedIn(one));
});

test('C5: two taps on the button issue one certificate', async () => {
	const session = await finishedTab(freshId());
	const shelf = shelfOf(session);

	const results = await Promise.all([shelf.issue(), shelf.issue()]);

	expect(results.filter(({ ok: done }) => done)).toHaveLength(1);
	expect(issuedIn(session)).toHaveLength(1);
});

test.each<[string, AppendFailure]>([
	['a full disk', { kind: 'full' }],
	['a storage that closed', { kind: 'unavailable', reason: 'It closed.' }],
	['a place that stays taken', { kind: 'conflict' }]
])('C5: %s leaves nothing issued, and says so', async (_, failure) => {
	const name = freshId();
	await finishedTab(name);
	const session = new LearnerSession({ clock: tickingClock(), newId: freshId, open: refusing(name, failure) });
	await session.start();
	const shelf = shelfOf(session);

	expect(await shelf.issue()).toEqual({ ok: false, error: failure });

	expect(shelf.current).toBeUndefined();
	expect(shelf.standing.kind).toBe('eligible');
	expect(shelfOf(await tab(name)).current).toBeUndefined();
});

/** A record that can be read, and refuses every fact. */
function refusing(name: string, failure: AppendFailure): OpenRecord {
	return async () => {
		const opened = await openRecord(freshId, name);
		if (!opened.ok) return opened;
		const store = opened.value;
		return ok({
			replica: store.replica,
			append: () => Promise.resolve(fail(failure)),
			stream: (stream) => store.stream(stream),
			ofLearner: (learner, known) => store.ofLearner(learner, known),
			learners: () => store.learners(),
			pins: (hashes) => store.pins(hashes),
			currentLearner: () => store.currentLearner(),
			chooseLearner: (learner) => store.chooseLearner(learner),
			watch: (onchange) => store.watch(onchange)
		});
	};
}

test('C6: a corrected name is offered once it differs, supersedes the certificate, and the old one stays', async () => {
	const session = await finishedTab(freshId());
	const shelf = shelfOf(session);
	await shelf.issue();
	const first = shelf.current;
	expect(shelf.correctedName).toBeNull();
	await rename(session, 'Ana García');
	expect(shelf.correctedName).toBe('Ana García');
	expect(shelf.current).toEqual(first);

	expect((await shelf.correctName()).ok).toBe(true);

	expect(shelf.current).toMatchObject({ holder: 'Ana García', supersedes: first?.id, completedAt: first?.completedAt });
	expect(shelf.earlier).toEqual([first]);
	expect(shelf.correctedName).toBeNull();
});

test('C6: a name that differs only in how it is typed is no correction', async () => {
	const session = await finishedTab(freshId(), 'Ana García');
	const shelf = shelfOf(session);
	await shelf.issue();
	await rename(session, 'Ana  Garci\u0301a ');

	expect(shelf.correctedName).toBeNull();
	expect(await shelf.correctName()).toEqual({ ok: false, error: { kind: 'same-name' } });
});

test('C6: nothing can be corrected before something is issued, nor with a name that cannot be printed', async () => {
	const session = await finishedTab(freshId());
	const shelf = shelfOf(session);
	expect(await shelf.correctName()).toEqual({ ok: false, error: { kind: 'not-issued' } });
	await shelf.issue();
	await rename(session, '42');

	expect(shelf.correctedName).toBe('42');
	expect(await shelf.correctName()).toEqual({ ok: false, error: { kind: 'name', fault: { kind: 'empty' } } });
	expect(issuedIn(session)).toHaveLength(1);
});

test('C6: two tabs that correct the name at the same moment leave one correction', async () => {
	const name = freshId();
	const one = await finishedTab(name);
	const [a, two] = [shelfOf(one), await tab(name)];
	const b = shelfOf(two);
	await a.issue();
	await rename(one, 'Ana García');
	await expect.poll(() => [b.current?.id, b.correctedName]).toEqual([a.current?.id, 'Ana García']);

	const results = await Promise.all([a.correctName(), b.correctName()]);

	expect(results.filter(({ ok: done }) => done)).toHaveLength(1);
	expect(results.find(({ ok: done }) => !done)).toMatchObject({ error: { kind: 'same-name' } });
	expect(issuedIn(one)).toHaveLength(2);
});

test('R5: another learner of this device has no certificate of hers', async () => {
	const session = await finishedTab(freshId());
	const shelf = shelfOf(session);
	await shelf.issue();

	await session.create({ name: 'Mai', practitioner: 'esthetician', place: null });

	expect(shelf.current).toBeUndefined();
	expect(shelf.standing.kind).toBe('missing');
});

test('without a learner nothing is issued or corrected', async () => {
	const shelf = shelfOf(await tab(freshId()));

	expect(await shelf.issue()).toEqual({ ok: false, error: { kind: 'no-learner' } });
	expect(await shelf.correctName()).toEqual({ ok: false, error: { kind: 'no-learner' } });
});

test('C11: a certificate becomes a file with its own name, on the paper that was asked for', async () => {
	const session = await finishedTab(freshId());
	const shelf = shelfOf(session);
	await shelf.issue();
	if (!shelf.current) throw new Error('nothing was issued');

	const file = await shelf.print(shelf.current, 'letter');

	expect(file).toMatchObject({ ok: true, value: { url: 'data:,Ana Garcia on letter' } });
	expect(file.ok && file.value.filename).toBe(`completion-certificate-ana-garcia-${shelf.current.id.slice(0, 8)}.pdf`);
});

test('C14: what cannot be printed is no file, and the reason reaches whoever asked', async () => {
	const session = await finishedTab(freshId());
	const error = { kind: 'unsupported-glyphs', characters: ['山'] } as const;
	const shelf = new CertificateShelf(shelfParts(session, { printer: { print: () => Promise.resolve(fail(error)) } }));
	await shelf.issue();

	expect(shelf.current && (await shelf.print(shelf.current, 'a4'))).toEqual({ ok: false, error });
});
