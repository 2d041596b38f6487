/** How far the copy of the course on this device is. */
export type OfflineStatus =
	| { readonly kind: 'unsupported' }
	| { readonly kind: 'starting' }
	/** Both in bytes; what an earlier visit downloaded counts as done. */
	| { readonly kind: 'downloading'; readonly done: number; readonly total: number }
	/** Every file was found in the cache; `bytes` is what they take there. */
	| { readonly kind: 'ready'; readonly bytes: number }
	| { readonly kind: 'failed'; readonly reason: DownloadFailure };

export type DownloadFailure =
	/** A file could not be fetched. */
	| 'network'
	/** A file arrived, but is not the one that was built: an interrupted deploy, or something in between rewrote it. */
	| 'damaged'
	/** The browser has no room for it. */
	| 'full';

/** Whether this page runs the newest version that the device knows. */
export type UpdateStatus =
	| { readonly kind: 'current' }
	/** A newer version is downloaded whole. `held`: it was asked for, and an attempt that is open in another window keeps it back. */
	| { readonly kind: 'waiting'; readonly held: boolean }
	/** Another window switched to a newer version; this page still runs the older one until it is reloaded. */
	| { readonly kind: 'outdated' };

export interface OfflineReport {
	readonly status: OfflineStatus;
	readonly update: UpdateStatus;
}

/** Port: the copy of the whole course that the browser keeps, and its newer versions. */
export interface OfflineCopy {
	report(): OfflineReport;
	/** Calls back after every change of the report; the first caller starts the download. Returns the way to stop. */
	watch(onchange: () => void): () => void;
	/** Fetches what is missing, and looks for a newer version. What arrived before is kept. */
	retry(): void;
	/** Switches to the newer version and reloads, unless a window of this browser holds the present one. */
	applyUpdate(): void;
	/** Keeps every window of this browser on the present version until the returned function is called or the page is gone. */
	hold(): () => void;
}
