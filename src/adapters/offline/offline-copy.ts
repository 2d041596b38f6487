import { followWorker, HOLD_LOCK, parseWorkerMessage, untouched } from '#domain/offline';
import type { OfflineCopy, PageMessage, WorkerNews } from '#domain/offline';

/** What of the browser the copy depends on; replaced in tests only. */
export interface Browser {
	/** Undefined where there are no service workers; throws in a frame that may keep nothing. */
	workers(): ServiceWorkerContainer | undefined;
	/** Resolves once the first page has loaded and the device has a moment to spare. */
	idle(): Promise<void>;
	reload(): void;
}

/**
 * The copy that the service worker keeps. Nothing of the browser is touched before the first watcher comes.
 * @param script address of the built service worker, or null where none is wanted, as in development
 */
export function openOfflineCopy(script: string | null, browser: Browser = thisBrowser): OfflineCopy {
	let report = untouched;
	const watchers = new Set<() => void>();
	let started = false;
	let registration: ServiceWorkerRegistration | undefined;
	/** Whether this page asked for the newer version, so that it reloads when that takes over. */
	let isApplying = false;

	const tell = (news: WorkerNews) => {
		const next = followWorker(report, news);
		if (next === report) return;
		report = next;
		for (const watcher of watchers) watcher();
	};

	async function start(): Promise<void> {
		const workers = script === null ? undefined : supported(browser);
		if (workers === undefined) return tell({ type: 'unsupported' });

		await browser.idle();
		// A page that no worker has answered yet meets its first one, which is of the same version.
		let isFirstWorker = workers.controller === null;
		workers.addEventListener('message', (event) => {
			const message = parseWorkerMessage(event.data);
			if (message === undefined) return;
			if (message.type === 'held') isApplying = false;
			tell(message);
			if (message.type === 'counted' && message.present < message.files) post(registration?.active, { type: 'complete' });
		});
		workers.addEventListener('controllerchange', () => {
			if (isApplying) return browser.reload();
			if (isFirstWorker) isFirstWorker = false;
			else tell({ type: 'taken' });
		});
		workers.startMessages();
		await register();
		addEventListener('online', retry);
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'visible') retry();
		});
	}

	/** Safe to repeat: the browser starts a worker again that broke off, and the worker goes on where it stopped. */
	async function register(): Promise<void> {
		const workers = script === null ? undefined : supported(browser);
		if (workers === undefined || script === null) return;
		try {
			registration = await workers.register(trusted(script), { updateViaCache: 'none' });
		} catch (reason) {
			const isForbidden = reason instanceof DOMException && reason.name === 'SecurityError';
			return tell(isForbidden ? { type: 'unsupported' } : { type: 'broke', version: '', reason: 'network' });
		}
		const { installing } = registration;
		if (installing) follow(installing);
		registration.onupdatefound = () => follow(registration?.installing);
		look();
	}

	function follow(worker: ServiceWorker | null | undefined): void {
		if (!worker) return;
		worker.onstatechange = () => {
			look();
			// The worker says why before it gives up, unless the browser stopped it.
			if (worker.state === 'redundant' && report.status.kind === 'downloading') tell({ type: 'broke', version: '', reason: 'network' });
		};
	}

	function look(): void {
		if (!registration?.active) return;
		if (registration.waiting) tell({ type: 'waiting' });
		post(registration.active, { type: 'count' });
	}

	function retry(): void {
		if (!registration?.active) return void register();
		post(registration.active, { type: 'count' });
		// Without a connection there is no newer version to find; the next visit or the next connection looks again.
		registration.update().catch(() => undefined);
	}

	return {
		report: () => report,
		watch(onchange) {
			watchers.add(onchange);
			if (!started) {
				started = true;
				void start();
			}
			return () => void watchers.delete(onchange);
		},
		retry,
		applyUpdate() {
			if (report.update.kind === 'outdated') return browser.reload();
			if (!registration?.waiting) return;
			isApplying = true;
			post(registration.waiting, { type: 'activate' });
		},
		hold: holdVersion
	};
}

const thisBrowser: Browser = {
	// Some browsers leave the property out, whatever TypeScript's library says.
	workers: () => (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker,
	idle: async () => {
		if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
		// Safari has no idle callback.
		if ('requestIdleCallback' in window) await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 3000 }));
	},
	reload: () => location.reload()
};

function supported(browser: Browser): ServiceWorkerContainer | undefined {
	try {
		return browser.workers();
	} catch {
		// A frame without storage, as some learning platforms make, throws at the mere question.
		return undefined;
	}
}

function post(worker: ServiceWorker | null | undefined, message: PageMessage): void {
	worker?.postMessage(message);
}

let policy: ReturnType<NonNullable<Window['trustedTypes']>['createPolicy']> | undefined;
/** The one address that this page may start as a worker; the content security policy names this policy and allows no second one. */
function trusted(script: string): string {
	policy ??= window.trustedTypes?.createPolicy('stratum-worker', { createScriptURL: (url) => url });
	// `register` takes the trusted object where there is such a thing; TypeScript's library knows of texts alone.
	return (policy?.createScriptURL(script) ?? script) as string;
}

/** A lock and not a flag: it ends with its window, however that ends, and the worker sees it from outside. */
function holdVersion(): () => void {
	const { locks } = navigator as { locks?: LockManager };
	if (locks === undefined) return () => undefined;
	const wish = new AbortController();
	let release: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	// Aborting rejects the request when the lock was not granted yet; there is nothing left to do then.
	locks.request(HOLD_LOCK, { mode: 'shared', signal: wish.signal }, () => held).catch(() => undefined);
	return () => {
		wish.abort();
		release();
	};
}
