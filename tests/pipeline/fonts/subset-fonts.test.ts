import { readFile } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { renderCertificate } from '#adapters/pdf';
import { certificateOf } from '#fixtures/certificate';
import { fontFromDisk } from '#fixtures/printed';
import { CUTS, LICENCES, cutFont } from '../../../src/pipeline/fonts/subset-fonts.js';

// Cutting takes a second for each font, and machines that test may be slow.
vi.setConfig({ testTimeout: 60_000 });

/** As its schools teach it, in small letters; what each language adds to a to z. */
const ALPHABETS = {
	Vietnamese: 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ',
	Spanish: 'áéíñóúü',
	Polish: 'ąćęłńóśźż',
	Turkish: 'çğıöşü',
	Czech: 'áčďéěíňóřšťúůýž'
};
const BASIC = 'abcdefghijklmnopqrstuvwxyz0123456789 .,;:!?()%-–—’‘“”…';

test.each(CUTS.map((cut) => [cut.to, cut] as const))('C21: %s is what the script cuts from its package', async (to, cut) => {
	const [cutNow, committed] = await Promise.all([cutFont(cut), readFile(to)]);

	// Not toEqual: it would print two fonts.
	expect(Buffer.from(cutNow).equals(committed)).toBe(true);
});

test.each(LICENCES)('C21: the licence in %s lies beside the app as %s', async (from, to) => {
	expect(await readFile(to, 'utf8')).toBe(await readFile(from, 'utf8'));
});

test.each(Object.entries(ALPHABETS))(
	'C13: every letter of the %s alphabet can be set, in every place of the page',
	async (language, letters) => {
		const capitals = letters.toLocaleUpperCase(language === 'Turkish' ? 'tr' : 'en');
		const everything = `${BASIC}${BASIC.toUpperCase()}${letters}${capitals}${language === 'Turkish' ? 'iİ' : ''}`;
		const { course, scores } = certificateOf();
		const certificate = certificateOf({
			holder: everything,
			title: everything,
			statement: everything,
			course: { ...course, title: everything, version: everything },
			scores: { ...scores, modules: [{ module: 'one' as never, title: everything, percent: 90 }] }
		});

		expect(await renderCertificate(certificate, { paper: 'a4', locale: 'en' }, fontFromDisk)).toMatchObject({ ok: true });
	}
);
