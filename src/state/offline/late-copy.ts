import { untouched, type OfflineCopy, type OfflineReport } from '#domain/offline';

const unreachable: OfflineReport = { ...untouched, status: { kind: 'failed', reason: 'network' } };

/** A copy whose keeper is loaded when it is first needed, so that it is no part of a page's first load. */
export function lateCopy(load: () => Promise<OfflineCopy>): OfflineCopy {
	let copy: OfflineCopy | undefined;
	let loading: Promise<OfflineCopy> | undefined;
	let failed = false;

	/** Undefined where it could not be loaded; the next call tries again. */
	async function open(): Promise<OfflineCopy | undefined> {
		loading ??= load();
		try {
			copy = await loading;
			failed = false;
		} catch {
			loading = undefined;
			failed = true;
		}
		return copy;
	}

	/** Begins something with the copy once it is there, unless it was ended before. */
	function begin(start: (opened: OfflineCopy | undefined) => (() => void) | undefined): () => void {
		let isOver = false;
		let end: (() => void) | undefined;
		void open().then((opened) => {
			if (!isOver) end = start(opened);
		});
		return () => {
			isOver = true;
			end?.();
		};
	}

	const watchers = new Set<() => void>();
	return {
		report: () => copy?.report() ?? (failed ? unreachable : untouched),
		watch(onchange) {
			watchers.add(onchange);
			const stop = begin((opened) => {
				onchange();
				return opened?.watch(onchange);
			});
			return () => {
				watchers.delete(onchange);
				stop();
			};
		},
		retry() {
			if (copy) return copy.retry();
			void open().then((opened) => {
				for (const onchange of watchers) {
					opened?.watch(onchange);
					onchange();
				}
			});
		},
		applyUpdate: () => copy?.applyUpdate(),
		hold: () => begin((opened) => opened?.hold())
	};
}
