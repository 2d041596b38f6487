import fc from 'fast-check';
import { expect, test } from 'vitest';
import { certificateFilename, usualPaper } from '#domain/credential';
import { certificateOf } from '#fixtures/certificate';

const filename = (holder: string) => certificateFilename(certificateOf({ holder }));

test.each([
	['Nguyễn Thị Ánh Tuyết', 'nguyen-thi-anh-tuyet-'],
	['Đặng Đình Đức', 'dang-dinh-duc-'],
	['María José Ñúñez', 'maria-jose-nunez-'],
	['Żółć Świętosława', 'zolc-swietoslawa-'],
	['Gülşah İnce Işık', 'gulsah-ince-isik-'],
	['O’Brien / McAdam: Jr.', 'o-brien-mcadam-jr-'],
	['Straße Æsa Þór', 'strasse-aesa-thor-'],
	['..\\../etc/passwd', 'etc-passwd-'],
	['山田花子', ''],
	['فاطمه', '']
])('C11: the file of %s is named in plain letters', (holder, plain) => {
	expect(filename(holder)).toBe(`completion-certificate-${plain}1c9d2f4e.pdf`);
});

test('C11: whatever the name, the file name is ASCII that every file system and mail program takes', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (holder) => {
			const name = filename(holder);
			expect(name).toMatch(/^completion-certificate(-[a-z0-9]+)*-1c9d2f4e\.pdf$/);
			expect(name.length).toBeLessThan(255);
		})
	);
});

test('C11: two certificates of one holder have files of their own', () => {
	const other = certificateOf({ id: 'ad5bd2c5-3a53-4c52-8b3c-2fb0c69e9a33' as never });

	expect(certificateFilename(other)).not.toBe(certificateFilename(certificateOf()));
});

test.each([
	['us-tx', 'letter'],
	['us', 'letter'],
	['ca-on', 'letter'],
	['vn', 'a4'],
	['uk', 'a4'],
	['cambodia', 'a4'],
	['', 'a4']
] as const)('the paper that printers hold in “%s” is %s', (place, paper) => {
	expect(usualPaper(place as never)).toBe(paper);
});

test('where nothing is known of a place the paper is A4', () => {
	expect(usualPaper(null)).toBe('a4');
});
