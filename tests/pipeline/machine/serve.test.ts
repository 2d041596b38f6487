import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SECURITY_HEADERS, serve } from '../../../src/pipeline/machine/serve.js';

const PAGE = '<h1>Course</h1>'.repeat(50);
let dir: string;
const sites: Record<string, Awaited<ReturnType<typeof serve>>> = {};

beforeAll(async () => {
	dir = mkdtempSync(join(tmpdir(), 'serve-'));
	mkdirSync(join(dir, 'lesson/a'), { recursive: true });
	mkdirSync(join(dir, '_app/immutable'), { recursive: true });
	for (const page of ['index.html', 'lesson/a/index.html']) writeFileSync(join(dir, page), PAGE);
	writeFileSync(join(dir, 'index.html.br'), brotliCompressSync(PAGE));
	writeFileSync(join(dir, 'index.html.gz'), gzipSync(PAGE));
	writeFileSync(join(dir, '_app/immutable/chunk.js'), 'export {}');
	writeFileSync(join(dir, 'icon-192.png'), 'icon');
	writeFileSync(join(dir, 'manifest.webmanifest'), '{}');
	writeFileSync(join(dir, '.secret'), 'hidden');
	for (const base of ['', '/course']) sites[base] = await serve({ dir, base });
});
afterAll(async () => {
	for (const site of Object.values(sites)) await site.close();
	rmSync(dir, { recursive: true });
});

/** Asks as it is told, without the tidying of paths that fetch does. */
function ask(base: string, path: string, { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {}) {
	const { hostname, port } = new URL(sites[base]?.url ?? '');
	return new Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]>; bytes: number }>((resolve, reject) => {
		const sent = request({ hostname, port, path, method, headers }, (answer) => {
			let bytes = 0;
			answer.on('data', (part: Buffer) => (bytes += part.byteLength));
			answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, bytes }));
		});
		sent.on('error', reject).end();
	});
}

describe.each([
	['at the root', ''],
	['under a path', '/course']
])('O10: a site %s', (_, base) => {
	test('serves its pages by their address with a slash', async () => {
		expect((await ask(base, `${base}/`)).status).toBe(200);
		expect((await ask(base, `${base}/lesson/a/`)).status).toBe(200);
	});

	test('sends an address without its slash on, and keeps the question', async () => {
		const answer = await ask(base, `${base}/lesson/a?from=mail`);

		expect(answer.status).toBe(308);
		expect(answer.headers.location).toBe(`${base}/lesson/a/?from=mail`);
	});

	test.each([
		'/nothing',
		'/../package.json',
		'/%2e%2e/package.json',
		'/.secret',
		'/lesson/%00',
		'/%E0%A4%A',
		'//evil.example',
		'/lesson/..%2f..%2f.secret'
	])('answers 404 in words for %s', async (path) => {
		const answer = await ask(base, `${base}${path}`);

		expect(answer.status).toBe(404);
		expect(answer.headers['content-type']).toContain('text/plain');
	});
});

test('O10: a site under a path has nothing beside that path, and its own name leads into it', async () => {
	expect((await ask('/course', '/')).status).toBe(404);
	expect((await ask('/course', '/courses/')).status).toBe(404);
	expect((await ask('/course', '/course')).headers.location).toBe('/course/');
});

test.each([
	['a page is always asked for', '/', 'no-cache'],
	['the manifest is always asked for', '/manifest.webmanifest', 'no-cache'],
	['a file with a hash in its name is kept for a year', '/_app/immutable/chunk.js', 'public, max-age=31536000, immutable'],
	['an icon is kept for an hour', '/icon-192.png', 'public, max-age=3600']
])('%s', async (_, path, policy) => {
	expect((await ask('', path)).headers['cache-control']).toBe(policy);
});

test.each([
	['br', 'gzip, deflate, br', brotliCompressSync(PAGE).byteLength],
	['gzip', 'gzip', gzipSync(PAGE).byteLength],
	[undefined, 'identity', PAGE.length]
])('a browser gets %s when it accepts “%s”', async (encoding, accepted, size) => {
	const answer = await ask('', '/', { headers: { 'Accept-Encoding': accepted } });

	expect(answer.headers['content-encoding']).toBe(encoding);
	expect(answer.headers.vary).toBe('Accept-Encoding');
	expect(answer.bytes).toBe(size);
});

test('a page that has not changed is not sent again, and one that has is', async () => {
	const first = await ask('', '/lesson/a/');
	const again = await ask('', '/lesson/a/', { headers: { 'If-None-Match': String(first.headers.etag) } });
	writeFileSync(join(dir, 'lesson/a/index.html'), `${PAGE}<p>New</p>`);
	const changed = await ask('', '/lesson/a/', { headers: { 'If-None-Match': String(first.headers.etag) } });

	expect([again.status, changed.status]).toEqual([304, 200]);
});

test.each(['/', '/_app/immutable/chunk.js', '/nothing'])('O11: %s carries every security header', async (path) => {
	const { headers } = await ask('', path);

	for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers[name.toLowerCase()]).toBe(value);
});

test('nothing but reading is answered', async () => {
	const answer = await ask('', '/', { method: 'POST' });

	expect(answer.status).toBe(405);
	expect(answer.headers.allow).toBe('GET, HEAD');
});

test('a question for the head alone has no body', async () => {
	const answer = await ask('', '/', { method: 'HEAD' });

	expect([answer.status, answer.bytes]).toEqual([200, 0]);
});

test('a port that is in use is refused, so that the caller can say so', async () => {
	const port = Number(new URL(sites['']?.url ?? '').port);

	await expect(serve({ dir, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
