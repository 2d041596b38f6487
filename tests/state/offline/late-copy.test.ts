import { expect, test, vi } from 'vitest';
import { untouched, type OfflineCopy } from '#domain/offline';
import { lateCopy } from '#state/offline';

function copyInMemory() {
	const watchers = new Set<() => void>();
	const copy: OfflineCopy = {
		report: () => ({ status: { kind: 'ready', bytes: 9 }, update: { kind: 'current' } }),
		watch(onchange) {
			watchers.add(onchange);
			return () => void watchers.delete(onchange);
		},
		retry: vi.fn(),
		applyUpdate: vi.fn(),
		hold: vi.fn(() => () => undefined)
	};
	return { copy, watchers };
}

test('O12: what keeps the copy is loaded by the first watcher and not before', async () => {
	const { copy } = copyInMemory();
	const load = vi.fn(() => Promise.resolve(copy));
	const late = lateCopy(load);
	expect(load).not.toHaveBeenCalled();
	expect(late.report()).toEqual(untouched);

	const onchange = vi.fn();
	late.watch(onchange);
	late.watch(onchange);

	await vi.waitFor(() => expect(onchange).toHaveBeenCalled());
	expect(load).toHaveBeenCalledTimes(1);
	expect(late.report().status).toEqual({ kind: 'ready', bytes: 9 });
});

test('a watcher who left before it was loaded is not called back', async () => {
	const { copy, watchers } = copyInMemory();
	const late = lateCopy(() => Promise.resolve(copy));
	const other = vi.fn();

	late.watch(vi.fn())();
	late.watch(other);

	await vi.waitFor(() => expect(other).toHaveBeenCalled());
	expect(watchers.size).toBe(1);
});

test('O6: where it cannot be loaded the download is paused, and a retry loads it', async () => {
	const { copy } = copyInMemory();
	const load = vi.fn(() => Promise.resolve(copy)).mockRejectedValueOnce(new TypeError('Failed to fetch'));
	const late = lateCopy(load);
	late.watch(() => undefined);
	await vi.waitFor(() => expect(late.report().status).toEqual({ kind: 'failed', reason: 'network' }));

	late.retry();

	await vi.waitFor(() => expect(late.report().status).toEqual({ kind: 'ready', bytes: 9 }));
});

test('O15: a hold that ended before it was loaded holds nothing', async () => {
	const { copy } = copyInMemory();
	const late = lateCopy(() => Promise.resolve(copy));
	const other = vi.fn();

	late.hold()();
	late.watch(other);
	await vi.waitFor(() => expect(other).toHaveBeenCalled());
	expect(copy.hold).not.toHaveBeenCalled();

	late.hold();
	await vi.waitFor(() => expect(copy.hold).toHaveBeenCalledTimes(1));
});
