import { createSubscriber } from 'svelte/reactivity';
import { untouched, type OfflineCopy, type OfflineStatus, type UpdateStatus } from '#domain/offline';

/** What the interface shows of the copy on this device. */
export interface OfflineState {
	readonly status: OfflineStatus;
	/** Current while the learner is busy: an update is not offered then. */
	readonly update: UpdateStatus;
	/** Goes on with a download that broke off. */
	retry(): void;
	/** Switches to the newer version and reloads the page; does nothing while the learner is busy. */
	applyUpdate(): void;
	/** Stops watching; for tests, since the app lives as long as its page. */
	stop(): void;
}

/**
 * Follows the copy for as long as the page lives, and holds every window on the present version while the learner is busy.
 * @param busy whether a change of version would interrupt something, as an open attempt; read reactively
 */
export function followOffline(copy: OfflineCopy, busy: () => boolean): OfflineState {
	const subscribe = createSubscriber((update) => copy.watch(update));
	// The report changes only when a watcher is told, so it can be read without one too.
	const report = () => {
		subscribe();
		return copy.report();
	};
	// The download starts whether or not something on the page shows it.
	const stop = $effect.root(() => {
		$effect(() => copy.watch(() => undefined));
		$effect(() => (busy() ? copy.hold() : undefined));
	});
	return {
		get status() {
			return report().status;
		},
		get update() {
			return busy() ? untouched.update : report().update;
		},
		retry: copy.retry,
		applyUpdate() {
			if (!busy()) copy.applyUpdate();
		},
		stop
	};
}
