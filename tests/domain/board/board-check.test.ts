import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { boardCheckSchema, boardFormOf, LONG_TEXT, readBoardForm, SHORT_TEXT, type BoardField, type BoardForm } from '#domain/board';
import { foldProgress } from '#domain/record';
import { answered, asked, checkOf, day, TODAY } from '#fixtures/board';
import { event } from '#fixtures/record';

const faultsOf = (form: BoardForm) => {
	const read = readBoardForm(form, TODAY);
	return read.ok ? [] : read.error.map(({ field, kind }) => `${field}: ${kind}`);
};
const blank = Object.fromEntries(Object.keys(asked()).map((field) => [field, ''])) as unknown as BoardForm;

test('B1: an empty form names every field that is needed, in the order of the fields', () => {
	expect(faultsOf(blank)).toEqual(['place: empty', 'board: empty', 'question: empty', 'askedOn: empty']);
});

test('B1: blanks are no text, and blanks around a text are not kept', () => {
	expect(faultsOf(asked({ board: ' \n\t' }))).toEqual(['board: empty']);
	expect(checkOf(asked({ board: '  The board ' })).board).toBe('The board');
});

test.each(Object.keys(asked()).filter((field) => !/On$|^length/.test(field)) as BoardField[])(
	'B1: %s is kept up to its length',
	(field) => {
		const longest = LONG_TEXT[field] ?? SHORT_TEXT;

		expect(faultsOf(answered({ [field]: 'x'.repeat(longest) }))).toEqual([]);
		expect(faultsOf(answered({ [field]: 'x'.repeat(longest + 1) }))).toEqual([`${field}: too-long`]);
	}
);

test('B2: a question without an answer is kept as one', () => {
	expect(checkOf(asked()).answer).toBeNull();
});

test('B2: an answer needs its person and its day', () => {
	expect(faultsOf(answered({ answeredBy: '', answeredOn: '' }))).toEqual(['answeredBy: empty', 'answeredOn: empty']);
});

test.each(['answeredBy', 'answeredOn', 'length', 'deviceClass', 'training', 'insurance', 'reference'] satisfies BoardField[])(
	'B2: %s says something of an answer, which is asked for',
	(field) => {
		const said = { answeredOn: '2026-11-20', length: 'none' }[field as string] ?? 'Something';

		expect(faultsOf(asked({ [field]: said }))).toEqual(['answer: no-answer']);
	}
);

test('B3: days are days, none of the past lies ahead, and none stands before the one it follows', () => {
	expect(faultsOf(asked({ askedOn: '2026-02-30' }))).toEqual(['askedOn: no-day']);
	expect(faultsOf(asked({ askedOn: '2026-11-26' }))).toEqual(['askedOn: future']);
	expect(faultsOf(answered({ answeredOn: '2026-11-26' }))).toEqual(['answeredOn: future']);
	expect(faultsOf(answered({ answeredOn: '2026-11-01' }))).toEqual(['answeredOn: too-early']);
	expect(faultsOf(answered({ askAgainOn: '2026-11-02' }))).toEqual(['askAgainOn: too-early']);
	expect(faultsOf(answered({ askAgainOn: 'soon' }))).toEqual(['askAgainOn: no-day']);
	expect(faultsOf(answered({ askedOn: '2026-11-25', answeredOn: '2026-11-25', askAgainOn: '2027-11-25' }))).toEqual([]);
});

test.each(['', '0', '0.0', '.5', '-1', '5.01', 'half', '1 mm', '0.251', '1e0'])('B4: %j is no length', (lengthMm) => {
	expect(faultsOf(answered({ lengthMm }))).toEqual(['lengthMm: no-length']);
});

test.each([
	['0.5', 0.5],
	['0,25', 0.25],
	['5', 5]
])('B4: %s is the length %d', (lengthMm, mm) => {
	expect(checkOf(answered({ lengthMm })).answer?.length).toEqual({ kind: 'up-to', mm });
});

test('B4: a length that was typed before another answer was chosen is not kept', () => {
	expect(checkOf(answered({ length: 'none', lengthMm: 'x' })).answer?.length).toEqual({ kind: 'none' });
	expect(checkOf(answered({ length: '', lengthMm: '1' })).answer?.length).toEqual({ kind: 'not-said' });
});

const text = fc.stringMatching(/^[A-Za-z][A-Za-z .]{0,30}[a-z]$/);
const optional = fc.oneof(fc.constant(''), text);
const forms: fc.Arbitrary<BoardForm> = fc.oneof(
	fc.record({ place: text, board: text, contact: optional, question: text, askAgainOn: fc.constantFrom('', '2027-01-01') }).map(asked),
	fc
		.record({
			answer: text,
			answeredBy: text,
			contact: optional,
			length: fc.constantFrom('', 'none', 'up-to'),
			lengthMm: fc.constantFrom('0.25', '1.5', '3'),
			deviceClass: optional,
			training: optional,
			insurance: optional,
			reference: optional
		})
		.map(answered)
);

test('B5: what was kept fills the form in to the same check, which the record accepts', () => {
	fc.assert(
		fc.property(forms, (form) => {
			const check = checkOf(form);

			expect(checkOf(boardFormOf(check))).toEqual(check);
			expect(v.parse(boardCheckSchema, JSON.parse(JSON.stringify(check)))).toEqual(check);
		})
	);
});

test('B6: the record holds every check, the latest last, whatever the order in which its events are read', () => {
	const checks = [asked(), answered(), answered({ place: 'Florida', answeredOn: '2026-11-24' })].map(checkOf);
	const events = checks.map((check, seq) => event({ type: 'board.checked', check }, { subject: 'board', seq, at: 1000 + seq }));

	expect(foldProgress(events).boardChecks).toEqual(checks);
	expect(foldProgress([...events].reverse()).boardChecks).toEqual(checks);
	expect(foldProgress([]).boardChecks).toEqual([]);
});

test('B3: the day is that of the person who fills the form in', () => {
	expect(readBoardForm(asked({ askedOn: '2026-11-26' }), day('2026-11-26')).ok).toBe(true);
});
