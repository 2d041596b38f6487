/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/**
 * The copy of the whole course on the device. The build replaces SEALED by the hash and size of every file it wrote, so this
 * file's bytes change exactly when the site does. Bodies are kept under their hash: an update downloads only what changed,
 * an interrupted download goes on where it stopped, and a body that does not match its hash is never kept.
 */
import { HOLD_LOCK, type DownloadFailure, type PageMessage, type WorkerMessage } from '#domain/offline';

/** Hash and size in bytes of each file, by its path under the site's address. */
type Files = Record<string, readonly [hash: string, bytes: number]>;

const SEALED = '__PRECACHE__' as unknown as { version: string; files: Files };
const FILES = new Map(Object.entries(SEALED.files));
const SIZES = new Map(FILES.values());
const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;

// Two copies of the course under one origin must not clear each other's store.
const BASE = new URL('./', location.href).pathname;
const STORE = `stratum:${BASE}`;
const BODIES = `${BASE}.body/`;
const GENERATIONS = `${BASE}.generation/`;

/** How a body is packed, and what it takes in the store; both are taken off before it is served. */
const PACKED = 'X-Packed';
const KEPT_BYTES = 'X-Kept-Bytes';
// Browsers from before 2023 have no streams for it: they keep the bodies as they came.
const CAN_PACK = 'CompressionStream' in self && 'DecompressionStream' in self;

const DOWNLOADS_AT_ONCE = 6;
const TRIES = 3;
const FIRST_PAUSE_MS = 250;
const FILE_TIMEOUT_MS = 60_000;

/** A page that is served from the cache is protected by the same headers as one from the server. */
const KEPT_HEADERS = [
	'Content-Type',
	'Content-Security-Policy',
	'Cross-Origin-Opener-Policy',
	'Cross-Origin-Resource-Policy',
	'Permissions-Policy',
	'Referrer-Policy',
	'X-Content-Type-Options'
];

worker.addEventListener('install', (event) => event.waitUntil(download()));
worker.addEventListener('activate', (event) => event.waitUntil(forgetOldGenerations().then(() => worker.clients.claim())));

worker.addEventListener('message', (event) => {
	const say = (message: WorkerMessage) => event.source?.postMessage(message);
	switch ((event.data as PageMessage).type) {
		case 'count':
			return event.waitUntil(count().then(say));
		case 'complete':
			// A failure was told to the pages already.
			return event.waitUntil(download().then(count, count).then(say));
		case 'activate':
			return event.waitUntil(activateUnlessHeld(say));
	}
});

worker.addEventListener('fetch', (event) => {
	const url = new URL(event.request.url);
	if (event.request.method !== 'GET' || url.origin !== location.origin || !url.pathname.startsWith(BASE)) return;
	const path = decodeURI(url.pathname.slice(BASE.length));
	const isOurs = event.request.mode === 'navigate' || path.startsWith('_app/') || FILES.has(path);
	if (isOurs) event.respondWith(answer(event.request, path, url.search));
});

let running: Promise<void> | undefined;
/** Brings every missing body into the store. Throws when one could not be had, after all the others were tried. */
function download(): Promise<void> {
	running ??= downloadMissing().finally(() => (running = undefined));
	return running;
}

async function downloadMissing(): Promise<void> {
	const store = await caches.open(STORE);
	let failure: unknown;
	const present = await keptBodies(store);
	const total = sum(SIZES.values());
	let done = bytesOf(present);
	const missing = new Map([...FILES].filter(([, [hash]]) => !present.has(hash)).map(([path, [hash]]) => [hash, path]));

	await tell({ type: 'progress', version: SEALED.version, done, total });
	await inParallel(missing, async ([hash, path]) => {
		try {
			// Once something failed, the rest gets one try each: what can be had is kept for the next time, without long waits.
			await store.put(BODIES + hash, await fetchExactly(path, hash, failure === undefined ? TRIES : 1));
		} catch (reason) {
			failure ??= reason;
			return;
		}
		done += SIZES.get(hash) ?? 0;
		await tell({ type: 'progress', version: SEALED.version, done, total });
	});
	const kept = await keptBodies(store);
	if ([...SIZES.keys()].some((hash) => !kept.has(hash))) {
		failure ??= new Error('A file left the store while the others were downloaded.');
		await tell({ type: 'broke', version: SEALED.version, reason: failureReason(failure) });
		throw failure;
	}
	const generation = new Response(JSON.stringify(SEALED.files), { headers: { 'X-Time': String(Date.now()) } });
	await store.put(GENERATIONS + SEALED.version, generation);
}

class DamagedError extends Error {}

async function fetchExactly(path: string, hash: string, tries: number): Promise<Response> {
	for (let left = tries - 1, pause = FIRST_PAUSE_MS; ; left--, pause *= 4) {
		try {
			// The first try may take what the page has just loaded; a wrong body in the HTTP cache must not be met again.
			const isFirst = left === tries - 1;
			const cache = !isFirst ? 'reload' : path.startsWith('_app/immutable/') ? 'default' : 'no-cache';
			const response = await fetch(BASE + encodeURI(path), { cache, signal: AbortSignal.timeout(FILE_TIMEOUT_MS) });
			if (!response.ok) throw new Error(`The server answered ${response.status} for ${path}.`);
			const body = await response.arrayBuffer();
			if ((await hashOf(body)) !== hash) throw new DamagedError(`What arrived for ${path} is not what was built.`);
			return await packed(body, keptHeaders(response.headers));
		} catch (reason) {
			if (left <= 0) throw reason;
			await new Promise((resolve) => setTimeout(resolve, pause));
		}
	}
}

/** The body as it lies in the store: packed where that makes it smaller, with its size there. Pages and scripts take a third of the room. */
async function packed(body: ArrayBuffer, headers: Headers): Promise<Response> {
	const small = CAN_PACK ? await new Response(new Response(body).body?.pipeThrough(new CompressionStream('gzip'))).arrayBuffer() : body;
	const isSmaller = small.byteLength < body.byteLength;
	if (isSmaller) headers.set(PACKED, 'gzip');
	headers.set(KEPT_BYTES, String(Math.min(small.byteLength, body.byteLength)));
	return new Response(isSmaller ? small : body, { headers });
}

function unpacked(kept: Response): Response {
	const headers = new Headers(kept.headers);
	headers.delete(PACKED);
	headers.delete(KEPT_BYTES);
	const body = kept.headers.has(PACKED) ? (kept.body?.pipeThrough(new DecompressionStream('gzip')) ?? null) : kept.body;
	return new Response(body, { headers });
}

/** The first half of the SHA-256 as hexadecimal digits, as the build wrote it. */
async function hashOf(body: ArrayBuffer): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body), 0, 16);
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function keptHeaders(headers: Headers): Headers {
	const kept = new Headers();
	for (const name of KEPT_HEADERS) {
		const value = headers.get(name);
		if (value !== null) kept.set(name, value);
	}
	return kept;
}

function failureReason(reason: unknown): DownloadFailure {
	if (reason instanceof DamagedError) return 'damaged';
	return reason instanceof DOMException && reason.name === 'QuotaExceededError' ? 'full' : 'network';
}

/** What really lies in the store, of this version: whole, in the bytes that it takes there; else in those of the files that arrived. */
async function count(): Promise<WorkerMessage> {
	const store = await caches.open(STORE);
	const present = await keptBodies(store);
	const files = [...FILES.values()].filter(([hash]) => present.has(hash)).length;
	const isWhole = files === FILES.size;
	return {
		type: 'counted',
		version: SEALED.version,
		files: FILES.size,
		present: files,
		bytes: isWhole ? await keptBytes(store) : bytesOf(present),
		total: sum(SIZES.values())
	};
}

async function keptBytes(store: Cache): Promise<number> {
	const sizes = await Promise.all(
		[...SIZES].map(async ([hash, bytes]) => Number((await store.match(BODIES + hash))?.headers.get(KEPT_BYTES) ?? bytes))
	);
	return sum(sizes);
}

async function activateUnlessHeld(say: (message: WorkerMessage) => void): Promise<void> {
	// Only browsers from before 2022 have no locks; there the page that asks keeps back its own update alone.
	if (!('locks' in navigator)) return worker.skipWaiting();
	await navigator.locks.request(HOLD_LOCK, { ifAvailable: true }, async (lock) => {
		if (lock) await worker.skipWaiting();
		else say({ type: 'held' });
	});
}

async function answer(request: Request, path: string, search: string): Promise<Response> {
	const isPage = request.mode === 'navigate';
	if (isPage && FILES.has(`${path}/index.html`)) return Response.redirect(`${BASE}${path}/${search}`, 302);

	const [hash] = FILES.get(path) ?? FILES.get(`${path}index.html`) ?? (await fromOldGeneration(path)) ?? [];
	const kept = hash === undefined ? undefined : await caches.open(STORE).then((store) => store.match(BODIES + hash));
	if (kept) return unpacked(kept);
	try {
		return await fetch(request);
	} catch (reason) {
		if (isPage && path !== '') return Response.redirect(BASE, 302);
		throw reason;
	}
}

/** A page of the version before loads its own chunks, although the server has them no more. */
async function fromOldGeneration(path: string): Promise<Files[string] | undefined> {
	if (!path.startsWith('_app/immutable/')) return undefined;
	for (const { files } of await generations(await caches.open(STORE))) if (files[path]) return files[path];
	return undefined;
}

/** Keeps the bodies of this version and of the one before, which open windows may still run. */
async function forgetOldGenerations(): Promise<void> {
	// A version that is downloading at this moment has bodies here that no generation names yet.
	if (worker.registration.installing || worker.registration.waiting) return;
	const store = await caches.open(STORE);
	const kept = new Set<string>();
	for (const { key, files } of (await generations(store)).slice(0, 2)) {
		kept.add(key);
		for (const [hash] of Object.values(files)) kept.add(BODIES + hash);
	}
	for (const request of await store.keys()) if (!kept.has(new URL(request.url).pathname)) await store.delete(request);
}

/** The versions that were downloaded whole: this one, then the others, newest first. */
async function generations(store: Cache): Promise<{ key: string; time: number; files: Files }[]> {
	const found = [];
	for (const request of await store.keys()) {
		const key = new URL(request.url).pathname;
		const response = key.startsWith(GENERATIONS) ? await store.match(request) : undefined;
		if (response) found.push({ key, time: Number(response.headers.get('X-Time')), files: (await response.json()) as Files });
	}
	const isThis = (key: string) => Number(key === GENERATIONS + SEALED.version);
	return found.sort((a, b) => isThis(b.key) - isThis(a.key) || b.time - a.time);
}

async function keptBodies(store: Cache): Promise<Set<string>> {
	const paths = (await store.keys()).map((request) => new URL(request.url).pathname);
	return new Set(paths.filter((path) => path.startsWith(BODIES)).map((path) => path.slice(BODIES.length)));
}

async function inParallel<T>(items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
	const queue = [...items].values();
	const drain = async () => {
		for (const item of queue) await work(item);
	};
	await Promise.all(Array.from({ length: DOWNLOADS_AT_ONCE }, drain));
}

async function tell(message: WorkerMessage): Promise<void> {
	for (const client of await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })) client.postMessage(message);
}

const bytesOf = (present: Set<string>) => sum([...SIZES].filter(([hash]) => present.has(hash)).map(([, bytes]) => bytes));

function sum(numbers: Iterable<number>): number {
	let total = 0;
	for (const number of numbers) total += number;
	return total;
}
