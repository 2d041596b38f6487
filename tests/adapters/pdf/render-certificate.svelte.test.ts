import { expect, test, vi } from 'vitest';
import { renderCertificate } from '#adapters/pdf';
import { certificateOf } from '#fixtures/certificate';

const print = () => renderCertificate(certificateOf(), { paper: 'a4', locale: 'en' });

test.afterEach(() => {
	vi.restoreAllMocks();
});

test('C15: a browser prints with the fonts that the build placed, and twice the same', async () => {
	const [first, second] = [await print(), await print()];

	expect(first.ok && new TextDecoder().decode(first.value.slice(0, 8))).toBe('%PDF-1.7');
	expect(first).toEqual(second);
});

test('C18: without a connection and without a copy there is no file, and the reason is there to be said', async () => {
	vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));

	expect(await print()).toEqual({ ok: false, error: { kind: 'not-loaded', reason: 'Failed to fetch' } });
});

test('C18: a font that the server does not have any more is not taken for one', async () => {
	vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('not found', { status: 404 }));

	expect(await print()).toMatchObject({
		ok: false,
		error: { kind: 'not-loaded', reason: expect.stringMatching(/\.ttf.* answered 404\.$/) }
	});
});
