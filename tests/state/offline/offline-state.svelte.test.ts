import { flushSync } from 'svelte';
import { expect, test, vi } from 'vitest';
import { untouched, type OfflineCopy, type OfflineReport } from '#domain/offline';
import { followOffline } from '#state/offline';

/** A copy in memory that tells what it is told to. */
function copyInMemory() {
	let report: OfflineReport = untouched;
	const watchers = new Set<() => void>();
	const holds = { open: 0 };
	const applyUpdate = vi.fn();
	const copy: OfflineCopy = {
		report: () => report,
		watch(onchange) {
			watchers.add(onchange);
			return () => void watchers.delete(onchange);
		},
		retry: vi.fn(),
		applyUpdate,
		hold() {
			holds.open++;
			return () => void holds.open--;
		}
	};
	const tell = (next: Partial<OfflineReport>) => {
		report = { ...report, ...next };
		for (const watcher of watchers) watcher();
		flushSync();
	};
	return { copy, tell, holds, watchers, applyUpdate };
}

test('O2: what the worker reports is seen by whoever reads it in an effect', () => {
	const { copy, tell } = copyInMemory();
	const offline = followOffline(copy, () => false);
	const seen: string[] = [];
	const stop = $effect.root(() => {
		$effect(() => void seen.push(offline.status.kind));
	});
	flushSync();

	tell({ status: { kind: 'ready', bytes: 900 } });

	expect(seen).toEqual(['starting', 'ready']);
	stop();
	offline.stop();
});

test('O1: the download starts although nothing on the page shows it', () => {
	const { copy, watchers } = copyInMemory();

	const offline = followOffline(copy, () => false);
	flushSync();

	expect(watchers.size).toBe(1);
	offline.stop();
	expect(watchers.size).toBe(0);
});

test('O15: nothing is offered or applied while the learner is busy, and it is offered afterwards', () => {
	const { copy, tell, applyUpdate } = copyInMemory();
	let busy = $state(true);
	const offline = followOffline(copy, () => busy);
	tell({ update: { kind: 'waiting', held: false } });

	const during = offline.update;
	offline.applyUpdate();
	busy = false;
	flushSync();

	expect(during).toEqual({ kind: 'current' });
	expect(applyUpdate).not.toHaveBeenCalled();
	expect(offline.update).toEqual({ kind: 'waiting', held: false });
	offline.stop();
});

test('O15: every window is held on the version exactly while the learner is busy', () => {
	const { copy, holds } = copyInMemory();
	let busy = $state(false);
	const offline = followOffline(copy, () => busy);
	const counts: number[] = [];
	const count = () => {
		flushSync();
		counts.push(holds.open);
	};

	count();
	busy = true;
	count();
	busy = false;
	count();

	expect(counts).toEqual([0, 1, 0]);
	offline.stop();
});
