import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkHolderName } from '#domain/credential';

const kept = (typed: string) => {
	const checked = checkHolderName(typed);
	return checked.ok ? checked.value : checked.error.kind;
};

test.each([
	['Nguyễn Thị Ánh Tuyết'],
	['María José Ñúñez'],
	['Żółć Święcicka'],
	['O’Brien-McAdam'],
	['d’Ávila e Silva, Jr.'],
	['Gülşah İnce'],
	['山田花子'],
	['فاطمه'],
	['Ọ̀rúnmìlà']
])('the name %s stays as it is', (name) => {
	expect(kept(name)).toBe(name.normalize('NFC'));
});

test('C8: a name is kept in NFC, so that the same name is the same text', () => {
	expect(kept('Nguyễn Thị'.normalize('NFD'))).toBe('Nguyễn Thị');
});

test('C8: blanks at the ends go, and those inside become one', () => {
	expect(kept('\t Ana\u00a0\u2003 María \r\n García ')).toBe('Ana María García');
});

test('C8: case is left alone: only the holder knows it', () => {
	expect(kept('mcADAM van der BERG')).toBe('mcADAM van der BERG');
});

test.each([
	['a zero-width space', 'An\u200Ba'],
	['a byte order mark', 'An\uFEFFa'],
	['a byte order mark at the end', 'Ana\uFEFF'],
	['a word joiner', 'An\u2060a'],
	['a soft hyphen', 'An\u00ADa'],
	['a Hangul filler', 'Ana\u3164'],
	['a half-width Hangul filler', '\uFFA0Ana'],
	['a combining grapheme joiner', 'An\u034Fa'],
	['a variation selector', 'Ana\uFE0F'],
	['a tag character', 'Ana\u{E0041}'],
	['a blank Braille pattern', 'Ana\u2800'],
	['a right-to-left override', 'An\u202Ea'],
	['a right-to-left mark', 'An\u200Fa'],
	['a bidi isolate', '\u2066Ana\u2069'],
	['an Arabic letter mark', 'An\u061Ca'],
	['a control character', 'An\u0007a'],
	['a delete', 'Ana\u007F'],
	['half a surrogate pair', 'Ana\uD83D'],
	['a private character', 'Ana\uE000'],
	['a replacement character', 'An\uFFFDa']
])('C8: %s is refused', (_, name) => {
	expect(kept(name)).toBe('forbidden');
});

test('C8: the joiners that Persian and Indic names need are kept', () => {
	expect(kept('علی\u200cرضا')).toBe('علی\u200cرضا');
});

test('C8: a name without a letter is no name', () => {
	for (const typed of ['', ' \n ', '...', '1234', '😀', '\u0301']) expect(kept(typed)).toBe('empty');
	expect(kept('Ana 😀')).toBe('Ana 😀');
});

test('C8: eighty characters are a name, eighty-one are too many, and the refusal counts them', () => {
	const long = 'Ána '.normalize('NFD').repeat(20);

	expect(kept(long)).toHaveLength(79);
	expect(kept('a'.repeat(80))).toHaveLength(80);
	expect(checkHolderName('a'.repeat(81))).toEqual({ ok: false, error: { kind: 'too-long', characters: 81 } });
});

test('C8: what was checked once is not changed by a second check', () => {
	const letters = fc.constantFrom(
		' ',
		'\u00a0',
		'\u2003',
		'\n',
		'a',
		'é',
		'e',
		'\u0301',
		'\u0308',
		'ễ',
		'ß',
		'\uFEFF',
		'\u1100',
		'\u1161',
		'😀'
	);
	const typed = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 90 }),
		fc.array(letters, { maxLength: 90 }).map((parts) => parts.join(''))
	);

	fc.assert(
		fc.property(typed, (given) => {
			const once = checkHolderName(given);
			if (!once.ok) return;
			expect(checkHolderName(once.value)).toEqual(once);
			expect(once.value).toMatch(/\p{L}/u);
			expect(once.value.length).toBeLessThanOrEqual(80);
			expect(once.value).toBe(once.value.normalize('NFC'));
			expect(once.value).not.toMatch(/^\s|\s$|\s\s|[^\S ]/);
		}),
		{ numRuns: 400 }
	);
});
