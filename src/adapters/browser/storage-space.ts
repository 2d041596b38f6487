import type { StorageSpace } from '#domain/offline';

/** What the browser says of the room for this site, and whether it may clear it by itself. */
export function browserStorage(): StorageSpace {
	// Absent outside secure pages, and in part in some browsers.
	const storage = () => (navigator as { storage?: Partial<StorageManager> }).storage;
	return {
		async measure() {
			const { usage, quota } = (await storage()?.estimate?.()) ?? {};
			return usage === undefined || quota === undefined ? null : { used: usage, available: Math.max(0, quota - usage) };
		},
		async keep() {
			if ((await storage()?.persisted?.()) ?? false) return 'kept';
			if (storage()?.persist === undefined) return 'unknown';
			return (await storage()?.persist?.()) ? 'kept' : 'refused';
		}
	};
}
