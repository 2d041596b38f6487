import { expect, test, vi } from 'vitest';
import { openOfflineCopy } from '#adapters/offline';
import { HOLD_LOCK, type OfflineCopy } from '#domain/offline';

/** The browser's side of a service worker, as far as the copy looks at it. */
class FakeWorker extends EventTarget {
	state: ServiceWorkerState;
	onstatechange: (() => void) | null = null;
	readonly heard: unknown[] = [];
	constructor(state: ServiceWorkerState) {
		super();
		this.state = state;
	}
	postMessage(message: unknown) {
		this.heard.push(message);
	}
	becomes(state: ServiceWorkerState) {
		this.state = state;
		this.onstatechange?.();
	}
}

class FakeContainer extends EventTarget {
	controller: FakeWorker | null = null;
	readonly registration = {
		active: null as FakeWorker | null,
		waiting: null as FakeWorker | null,
		installing: null as FakeWorker | null,
		onupdatefound: null as (() => void) | null,
		update: vi.fn(() => Promise.resolve())
	};
	readonly register = vi.fn((..._: unknown[]) => Promise.resolve(this.registration));
	startMessages() {
		// Messages come from `says`.
	}
	says(data: unknown) {
		this.dispatchEvent(new MessageEvent('message', { data }));
	}
}

const whole = { type: 'counted', version: 'v1', files: 2, present: 2, bytes: 50, total: 50 };

function open(container: FakeContainer, reload = vi.fn()): OfflineCopy {
	return openOfflineCopy('/service-worker.js', {
		workers: () => container as unknown as ServiceWorkerContainer,
		idle: () => Promise.resolve(),
		reload
	});
}

async function started(container: FakeContainer, reload = vi.fn()): Promise<OfflineCopy> {
	const copy = open(container, reload);
	copy.watch(() => undefined);
	await vi.waitFor(() => expect(container.register).toHaveBeenCalled());
	await vi.waitFor(() => expect(container.registration.onupdatefound).not.toBeNull());
	return copy;
}

test.each([
	['there are no service workers', '/service-worker.js', () => undefined],
	[
		'the question alone is forbidden',
		'/service-worker.js',
		() => {
			throw new DOMException('The document is sandboxed.', 'SecurityError');
		}
	],
	['none is wanted, as in development', null, () => navigator.serviceWorker]
])('O9: a connection is needed where %s', async (_, script, workers) => {
	const copy = openOfflineCopy(script, { workers, idle: () => Promise.resolve(), reload: vi.fn() });

	copy.watch(() => undefined);

	await vi.waitFor(() => expect(copy.report().status).toEqual({ kind: 'unsupported' }));
});

test('O9: a connection is needed where registering is forbidden', async () => {
	const container = new FakeContainer();
	container.register.mockRejectedValue(new DOMException('Not allowed.', 'SecurityError'));
	const copy = open(container);

	copy.watch(() => undefined);

	await vi.waitFor(() => expect(copy.report().status).toEqual({ kind: 'unsupported' }));
});

test('O12: the worker is registered only when the page has loaded and the device is idle', async () => {
	const container = new FakeContainer();
	let loaded: () => void = () => undefined;
	const idle = new Promise<void>((resolve) => (loaded = resolve));
	const copy = openOfflineCopy('/service-worker.js', {
		workers: () => container as unknown as ServiceWorkerContainer,
		idle: () => idle,
		reload: vi.fn()
	});

	copy.watch(() => undefined);
	await Promise.resolve();
	expect(container.register).not.toHaveBeenCalled();
	loaded();

	await vi.waitFor(() => expect(container.register).toHaveBeenCalledTimes(1));
});

test('O2: a worker that is in use is asked what it has, and its answer is the report', async () => {
	const container = new FakeContainer();
	container.registration.active = new FakeWorker('activated');
	const copy = await started(container);

	container.says(whole);

	expect(container.registration.active.heard).toEqual([{ type: 'count' }]);
	expect(copy.report().status).toEqual({ kind: 'ready', bytes: 50 });
});

test('O8: a worker that lacks files is told to fetch them', async () => {
	const container = new FakeContainer();
	container.registration.active = new FakeWorker('activated');
	await started(container);

	container.says({ ...whole, present: 1, bytes: 20 });

	expect(container.registration.active.heard).toContainEqual({ type: 'complete' });
});

test('O5: a download that the browser ended without a word counts as broken, and starts again with the connection', async () => {
	const container = new FakeContainer();
	const installing = new FakeWorker('installing');
	container.registration.installing = installing;
	const copy = await started(container);
	container.says({ type: 'progress', version: 'v1', done: 20, total: 50 });

	installing.becomes('redundant');
	const broken = copy.report().status;
	dispatchEvent(new Event('online'));

	expect(broken).toEqual({ kind: 'failed', reason: 'network' });
	await vi.waitFor(() => expect(container.register).toHaveBeenCalledTimes(2));
});

test('O5: a registration that fails is tried again', async () => {
	const container = new FakeContainer();
	container.register.mockRejectedValueOnce(new TypeError('Failed to fetch.'));
	const copy = open(container);
	copy.watch(() => undefined);
	await vi.waitFor(() => expect(copy.report().status).toEqual({ kind: 'failed', reason: 'network' }));

	copy.retry();

	await vi.waitFor(() => expect(container.register).toHaveBeenCalledTimes(2));
});

test('O16: the window that asked for the waiting version reloads when that takes over', async () => {
	const container = new FakeContainer();
	const reload = vi.fn();
	container.controller = container.registration.active = new FakeWorker('activated');
	const waiting = (container.registration.waiting = new FakeWorker('installed'));
	const copy = await started(container, reload);

	copy.applyUpdate();
	container.dispatchEvent(new Event('controllerchange'));

	expect(copy.report().update).toEqual({ kind: 'waiting', held: false });
	expect(waiting.heard).toEqual([{ type: 'activate' }]);
	expect(reload).toHaveBeenCalledTimes(1);
});

test('O15: an update that was held back does not reload the window when another one takes it later', async () => {
	const container = new FakeContainer();
	const reload = vi.fn();
	container.controller = container.registration.active = new FakeWorker('activated');
	container.registration.waiting = new FakeWorker('installed');
	const copy = await started(container, reload);

	copy.applyUpdate();
	container.says({ type: 'held' });
	container.dispatchEvent(new Event('controllerchange'));

	expect(reload).not.toHaveBeenCalled();
	expect(copy.report().update).toEqual({ kind: 'outdated' });
});

test('O16: the first worker of a page is no news, the next one leaves the page outdated', async () => {
	const container = new FakeContainer();
	const copy = await started(container);

	container.dispatchEvent(new Event('controllerchange'));
	const first = copy.report().update;
	container.dispatchEvent(new Event('controllerchange'));

	expect(first).toEqual({ kind: 'current' });
	expect(copy.report().update).toEqual({ kind: 'outdated' });
});

test('O15: a hold is a shared lock, which ends when it is released', async () => {
	const copy = open(new FakeContainer());
	const holders = async () => (await navigator.locks.query()).held?.filter(({ name }) => name === HOLD_LOCK).map(({ mode }) => mode);

	const release = copy.hold();
	await vi.waitFor(async () => expect(await holders()).toEqual(['shared']));
	release();

	await vi.waitFor(async () => expect(await holders()).toEqual([]));
});
