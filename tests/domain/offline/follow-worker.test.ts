import { expect, test } from 'vitest';
import { followWorker, untouched, type OfflineReport, type WorkerNews } from '#domain/offline';

const after = (...news: WorkerNews[]) => news.reduce(followWorker, untouched);
const whole: WorkerNews = { type: 'counted', version: 'v1', files: 3, present: 3, bytes: 900, total: 900 };

test('O2: ready with its size once every file was found, and not before', () => {
	const partly = after({ type: 'counted', version: 'v1', files: 3, present: 2, bytes: 600, total: 900 });
	const wholly = followWorker(partly, whole);

	expect(partly.status).toEqual({ kind: 'downloading', done: 600, total: 900 });
	expect(wholly.status).toEqual({ kind: 'ready', bytes: 900 });
});

test('O2: a download that has arrived is not ready before the worker has counted', () => {
	const report = after({ type: 'progress', version: 'v1', done: 900, total: 900 });

	expect(report.status.kind).toBe('downloading');
});

test('O3: progress shows how many bytes have arrived', () => {
	const report = after({ type: 'progress', version: 'v1', done: 300, total: 900 });

	expect(report.status).toEqual({ kind: 'downloading', done: 300, total: 900 });
});

test('O6: a download that ends early says why, and goes on from there', () => {
	const broken = after({ type: 'progress', version: 'v1', done: 300, total: 900 }, { type: 'broke', version: 'v1', reason: 'full' });
	const again = followWorker(broken, { type: 'progress', version: 'v1', done: 300, total: 900 });

	expect(broken.status).toEqual({ kind: 'failed', reason: 'full' });
	expect(again.status.kind).toBe('downloading');
});

test.each<WorkerNews>([
	{ type: 'progress', version: 'v2', done: 0, total: 950 },
	{ type: 'broke', version: 'v2', reason: 'network' }
])('O7: a whole copy stays ready while the next version reports $type', (news) => {
	const ready = after(whole);

	expect(followWorker(ready, news)).toBe(ready);
});

test('O8: a part that the browser cleared ends the readiness', () => {
	const report = after(whole, { type: 'counted', version: 'v1', files: 3, present: 1, bytes: 100, total: 900 });

	expect(report.status).toEqual({ kind: 'downloading', done: 100, total: 900 });
});

test('O9: without a service worker a connection is needed', () => {
	expect(after({ type: 'unsupported' }).status).toEqual({ kind: 'unsupported' });
});

test('O14: a version that waits is told of once', () => {
	const waiting = after({ type: 'waiting' });

	expect(waiting.update).toEqual({ kind: 'waiting', held: false });
	expect(followWorker(waiting, { type: 'waiting' })).toBe(waiting);
});

test('O15: a version that was asked for and is held back says so', () => {
	expect(after({ type: 'waiting' }, { type: 'held' }).update).toEqual({ kind: 'waiting', held: true });
});

test('O15: news of a hold that concerns no waiting version changes nothing', () => {
	const report: OfflineReport = untouched;

	expect(followWorker(report, { type: 'held' })).toBe(report);
});

test('O16: a version that another window asked for leaves this one outdated, until it is reloaded', () => {
	const report = after(whole, { type: 'waiting' }, { type: 'taken' }, { type: 'waiting' });

	expect(report).toEqual({ status: { kind: 'ready', bytes: 900 }, update: { kind: 'outdated' } });
});
