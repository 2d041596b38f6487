import { expect, test } from 'vitest';
import { renderCertificate, type LoadFont } from '#adapters/pdf';
import type { Certificate } from '#domain/credential';
import { modules } from '#fixtures/answer-key';
import { certificateOf } from '#fixtures/certificate';
import { bytesOf, fontFromDisk } from '#fixtures/printed';

const print = (parts: Partial<Certificate>, load: LoadFont = fontFromDisk) =>
	renderCertificate(certificateOf(parts), { paper: 'a4', locale: 'en' }, load);
const refusal = (...characters: string[]) => ({ ok: false, error: { kind: 'unsupported-glyphs', characters } });

test.each([
	['Japanese', '山田花子', ['山', '田', '花', '子']],
	['Arabic', 'فاطمه', ['ف', 'ا', 'ط', 'م', 'ه']],
	['Cyrillic', 'Анна', ['А', 'н', 'а']],
	['Korean', '김민지', ['김', '민', '지']],
	['an emoji', 'Ana 😀', ['😀']],
	['a part of a name', 'Ana 山 Garcia 山', ['山']]
])('C14: %s gives no file, and every character that cannot be set is named once', async (_, holder, characters) => {
	expect(await print({ holder })).toEqual(refusal(...characters));
});

test('C14: a mark that the typeface cannot place on its letter is named with it', async () => {
	expect(await print({ holder: 'M\u0303ana E\u0323\u0300' })).toEqual(refusal('M\u0303'));
});

test('C14: a title is judged by the typeface that it is set in', async () => {
	const { exam } = certificateOf().scores;
	const scores = { modules: [{ module: 'one' as never, title: 'Ṣkin at 2′', percent: 90 }], exam };

	expect(await print({ scores })).toEqual(refusal('Ṣ', '′'));
	expect((await print({ holder: 'Ṣadé' })).ok).toBe(true);
});

test('C14: the titles of this course can be set', async () => {
	const { exam } = certificateOf().scores;
	const titles = modules.map(({ id, title }) => ({ module: id as never, title, percent: 90 }));

	expect((await bytesOf({ scores: { modules: titles, exam } })).length).toBeGreaterThan(10_000);
});

test('C18: a font that cannot be had gives no file and the reason', async () => {
	const load: LoadFont = (url) => (url.includes('hanken-grotesk-600') ? Promise.reject(new Error('no connection')) : fontFromDisk(url));

	expect(await print({}, load)).toEqual({ ok: false, error: { kind: 'not-loaded', reason: 'no connection' } });
});

test('C18: what failed to load once is asked for again', async () => {
	await print({}, () => Promise.reject(new Error('no connection')));

	expect((await print({})).ok).toBe(true);
});
