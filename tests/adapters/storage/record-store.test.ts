import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { openRecord } from '#adapters/storage';
import type { RecordStore } from '#domain/record';
import { bankItem, singleChoice } from '#fixtures/items';
import { created, event, freshId, learner } from '#fixtures/record';

let name: string;
let store: RecordStore;

const open = async () => {
	const opened = await openRecord(freshId, name);
	if (!opened.ok) throw new Error(opened.error.reason);
	return opened.value;
};

beforeEach(async () => {
	name = `test-${freshId()}`;
	store = await open();
});

test('R1: a place of a stream that is taken is a conflict, and what stood there stays', async () => {
	const first = event(created('Ana'));
	await store.append([first]);

	const second = await store.append([event(created('Eva'))]);

	expect(second).toEqual({ ok: false, error: { kind: 'conflict' } });
	expect((await store.ofLearner(learner())).events).toEqual([first]);
});

test('R2: an append is kept whole or not at all, with its pins', async () => {
	await store.append([event(created('Ana'), { seq: 1 })]);
	const pin = bankItem(singleChoice({ id: 'item' }));

	const written = await store.append([event(created('Eva'), { seq: 0 }), event(created('Mai'), { seq: 1 })], [pin]);

	expect(written.ok).toBe(false);
	expect((await store.ofLearner(learner())).events).toHaveLength(1);
	expect((await store.pins([pin.hash])).size).toBe(0);
});

test('R2: a pinned item comes back as it was drawn', async () => {
	const pin = bankItem(singleChoice({ id: 'item', critical: true }));

	await store.append([event(created('Ana'))], [pin]);

	expect((await store.pins([pin.hash, 'unknown'])).get(pin.hash)).toEqual(pin);
});

test('R3: a row of another version is counted, kept and passed over', async () => {
	const readable = event(created('Ana'));
	await store.append([readable]);
	const raw = await new Dexie(name).open();
	await raw.table('events').add({ ...event(created('Eva'), { seq: 1 }), fact: { type: 'learner.knighted' } });

	expect(await store.ofLearner(learner())).toEqual({ events: [readable], unreadable: 1 });
	expect(await raw.table('events').count()).toBe(2);
	raw.close();
});

test('R5: the events of one learner hold none of another', async () => {
	const ana = event(created('Ana'), { learner: learner(1) });
	const mai = event(created('Mai'), { learner: learner(2) });

	await store.append([ana]);
	await store.append([mai]);

	expect((await store.ofLearner(learner(1))).events).toEqual([ana]);
	expect((await store.learners()).events).toHaveLength(2);
});

test('a caller gets only the events that it does not know, in the order of a stream', async () => {
	const events = [0, 1, 2].map((seq) => event(created(`Ana ${seq}`), { seq }));
	for (const one of [...events].reverse()) await store.append([one]);
	const [first] = events;

	expect((await store.ofLearner(learner(), new Set([first?.id ?? '']))).events).toHaveLength(2);
	expect((await store.stream(events[0]?.stream as never)).events.map(({ seq }) => seq)).toEqual([0, 1, 2]);
});

test('the learner that was chosen is remembered, and can be nobody', async () => {
	expect(await store.currentLearner()).toBeNull();
	await store.chooseLearner(learner(2));
	expect(await (await open()).currentLearner()).toBe(learner(2));
	await store.chooseLearner(null);
	expect(await store.currentLearner()).toBeNull();
});

test('R15: where IndexedDB is missing, no record is opened and the reason is said', async () => {
	const real = globalThis.indexedDB;
	Reflect.deleteProperty(globalThis, 'indexedDB');
	try {
		expect(await openRecord(freshId, name)).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
	} finally {
		globalThis.indexedDB = real;
	}
});

test('R17: stores that are opened at the same moment agree on the id of this device', async () => {
	name = `test-${freshId()}`;

	const opened = await Promise.all([open(), open(), open()]);

	expect(new Set(opened.map(({ replica }) => replica)).size).toBe(1);
});

test('a change is told to whoever watches, until they stop', async () => {
	let calls = 0;
	const seen = (wanted: number) => expect.poll(() => calls).toBeGreaterThanOrEqual(wanted);
	const stop = store.watch(() => (calls += 1));
	await seen(1);

	await store.append([event(created('Ana'))]);

	await seen(2);
	stop();
});
