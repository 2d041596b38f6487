import { expect, test } from 'vitest';
import { browserFiles } from '#adapters/browser';

test('a prepared file has its name, its type and its bytes behind a url, until it is released', async () => {
	const bytes = new TextEncoder().encode('a certificate');

	const prepared = browserFiles().prepare({ name: 'certificate.pdf', type: 'application/pdf', bytes });
	const body = await (await fetch(prepared.url)).blob();
	prepared.release();

	expect(prepared.filename).toBe('certificate.pdf');
	expect(body.type).toBe('application/pdf');
	expect(await body.text()).toBe('a certificate');
	await expect(fetch(prepared.url)).rejects.toThrow();
});

test('a mouse gets a download and no share sheet', () => {
	const prepared = browserFiles().prepare({ name: 'certificate.pdf', type: 'application/pdf', bytes: new Uint8Array([1]) });

	expect(prepared.share).toBeNull();
	prepared.release();
});
