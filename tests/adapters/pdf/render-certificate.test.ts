import { expect, test, vi } from 'vitest';
import { certificateFace } from '#domain/credential';
import { instant } from '#domain/shared';
import { certificateOf } from '#fixtures/certificate';
import { bytesOf, printed } from '#fixtures/printed';

// Poppler is asked about each file, and machines that test may be slow.
vi.setConfig({ testTimeout: 30_000 });

const papers = ['a4', 'letter'] as const;
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

test.each([
	['a4', 'Page size:       841.89 x 595.28 pts (A4)'],
	['letter', 'Page size:       792 x 612 pts (letter)']
] as const)('C12: on %s it is one page that lies on its long side', async (paper, size) => {
	const info = (await printed({}, paper)).info();

	expect(info).toContain(size);
	expect(info).toMatch(/^Pages: +1$/m);
	expect(info).toMatch(/^Page rot: +0$/m);
});

test.each([
	['Vietnamese', 'Nguyễn Thị Ánh Tuyết'],
	['Vietnamese capitals', 'ĐẶNG THỊ NGỌC HƯỜNG'],
	['Spanish', 'María José Ñúñez Güell'],
	['Polish', 'Żółć Świętosława Dąbrowska-Źrebięć'],
	['Turkish', 'Gülşah İnce Işık Ağaoğlu'],
	['Czech', 'Řehoř Křižák Ďáblíková Ťůma'],
	['Hawaiian', 'Kaʻiulani Kēhaulani'],
	['Yoruba, with marks that no letter has taken up', 'Ọ̀rúnmìlà Ẹ̀yìnjú'],
	['ligatures', 'Sofia Effi Fjord Offley']
])('C13: a %s name is copied out as it was given', async (_, holder) => {
	const page = await printed({ holder });

	expect(page.paragraphs()[2]?.text).toBe(holder.normalize('NFC'));
	expect(page.info()).toContain(`Author:          ${holder}`);
});

test('C13: every font is embedded, as a subset, with a Unicode map', async () => {
	const fonts = (await printed()).fonts();

	expect(fonts).toHaveLength(5);
	for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+(Literata|HankenGrotesk)-\w+ +CID TrueType +Identity-H +yes yes yes /);
});

test.each(papers)('C9: the words on %s are those of the certificate, in reading order, and none besides', async (paper) => {
	const supersedes = 'ad5bd2c5-3a53-4c52-8b3c-2fb0c69e9a33' as never;
	const face = certificateFace(certificateOf({ supersedes }), 'en');

	const read = (await printed({ supersedes }, paper)).paragraphs().map(({ text }) => text);

	expect(read).toEqual([
		face.title,
		face.notice,
		face.holder,
		face.course.before + face.course.title + face.course.after,
		...face.facts.map(({ label, value }) => `${label} ${value}`),
		face.statement,
		...face.foot,
		face.scores.title,
		...face.scores.rows.map(({ label, value }) => `${label} ${value}`)
	]);
});

test('C16: it is tagged, with one heading, title, author, language and the day of issue', async () => {
	const page = await printed();
	const info = page.info();

	expect(info).toContain('Title:           Completion certificate, self-attested: Nguyễn Thị Ánh Tuyết');
	expect(info).toContain('Author:          Nguyễn Thị Ánh Tuyết');
	expect(info).toContain('Subject:         Nobody has checked this.');
	expect(info).toMatch(/^Tagged: +yes$/m);
	expect(info).toMatch(/^CreationDate: +Sun Nov 22 17:32:00 2026/m);
	expect(page.paragraphs().map(({ tag }) => tag)).toEqual(['H1', ...Array<string>(16).fill('P')]);
	const file = latin1(await bytesOf());
	expect(file).toMatch(/\/Lang \(en\)/);
	expect(file).toMatch(/\/DisplayDocTitle true/);
});

test('C16: it claims PDF/A-3a and PDF/UA-1', async () => {
	const metadata = (await printed()).metadata();

	expect(metadata).toMatch(/<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>A<\/pdfaid:conformance>/);
	expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
});

test('C16: a name with signs that XML gives a meaning leaves the metadata well-formed', async () => {
	const holder = `Ana & Eva <b>O'Brien</b> "]]> & Co`;
	const page = await printed({ holder });

	expect(page.text().split('\n')[2]).toBe(holder);
	expect(page.info()).toContain(`Author:          ${holder}`);
	const metadata = page.metadata();
	expect(metadata).toContain(`Ana &amp; Eva &lt;b&gt;O'Brien&lt;/b&gt; "]]&gt; &amp; Co`);
	expect(metadata).not.toMatch(/&(?!amp;|lt;|gt;)/);
	expect(unclosed(metadata)).toEqual([]);
});

test('C15: the same certificate and paper give the same bytes, and another one gives others', async () => {
	for (const paper of papers) expect(await bytesOf({}, paper)).toEqual(await bytesOf({}, paper));

	expect(await bytesOf({}, 'letter')).not.toEqual(await bytesOf({}, 'a4'));
	expect(await bytesOf({ issuedAt: instant(1) })).not.toEqual(await bytesOf({ issuedAt: instant(2) }));
});

test('C15: the moment of printing is not in the file', async () => {
	const year = String(new Date().getUTCFullYear() === 2026 ? 2027 : 2026);
	const then = instant(Date.UTC(Number(year), 2, 4, 5, 6, 7));

	const dates = latin1(await bytesOf({ issuedAt: then, completedAt: then })).match(/D:\d{14}/g);

	expect(new Set(dates)).toEqual(new Set([`D:${year}0304050607`]));
});

test('a certificate weighs less than 60 kB', async () => {
	expect((await bytesOf()).length).toBeLessThan(60_000);
});

/** Tags of an XML text that are opened and not closed, or closed and not opened. */
function unclosed(xml: string): string[] {
	const open: string[] = [];
	for (const [, closing, name = '', selfClosing] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
		if (closing === '') open.push(...(selfClosing === '' ? [name] : []));
		else if (open.at(-1) === name) open.pop();
		else open.push(`/${name}`);
	}
	return open;
}
