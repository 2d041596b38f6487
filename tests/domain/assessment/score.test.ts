import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FULL, keyOf, NONE, percent, readNumber, score, share, validate, type Response, type Thousandths } from '#domain/assessment';
import { clientCaseItem, hotspot, imageJudgement, multipleResponse, numeric, oneOfEach, ordering, singleChoice } from '#fixtures/items';
import { clientCase } from '#fixtures/cases';
import { anyResponse, worstResponse } from '#fixtures/responses';
import { TONE_IDS } from '#domain/skin-look';

const pick = (...choices: string[]) => ({ type: 'multiple-response', choices }) as Response;
const order = (ids: string) => ({ type: 'ordering', order: [...ids] }) as unknown as Response;
const playing = (...choices: string[]) => ({ type: 'client-case', choices }) as Response;
const value = (number: number): Response => ({ type: 'numeric', value: number });

test('Q1: every response to every type earns whole thousandths from 0 to 1000', () => {
	for (const item of oneOfEach()) {
		fc.assert(
			fc.property(anyResponse(item), (response) => {
				const credit = score(item, response);
				return Number.isInteger(credit) && credit >= 0 && credit <= 1000;
			})
		);
	}
});

test('Q1: a score is shown in whole per cent, rounded down, so that 79.9 never reads as 80', () => {
	expect(percent(799 as Thousandths)).toBe(79);
	expect(percent(FULL)).toBe(100);
	expect(share(2, 3)).toBe(667);
	expect(share(1, 0)).toBe(NONE);
});

test('Q1: the key earns full credit and the worst response none, for every type', () => {
	for (const item of oneOfEach()) {
		expect(score(item, keyOf(item)), item.type).toBe(FULL);
		expect(score(item, worstResponse(item)), item.type).toBe(NONE);
	}
});

test('Q2: a single choice earns all or nothing', () => {
	const item = singleChoice({ id: 'item', key: 'b' });

	expect(score(item, keyOf(item))).toBe(FULL);
	expect(item.choices.map(({ id }) => score(item, { type: 'single-choice', choice: id }))).toEqual([NONE, FULL, NONE]);
});

test('Q3: a multiple response earns its share and pays for wrong picks, never below none', () => {
	const item = multipleResponse({ id: 'item', key: 'ab', ids: 'abcd' });

	expect(score(item, pick('a', 'b'))).toBe(1000);
	expect(score(item, pick('a'))).toBe(500);
	expect(score(item, pick('a', 'b', 'c'))).toBe(500);
	expect(score(item, pick('a', 'c'))).toBe(0);
	expect(score(item, pick('c', 'd'))).toBe(0);
	expect(score(item, pick('a', 'b', 'c', 'd'))).toBe(0);
});

test('Q4: a nearly right order earns most of the credit, the reverse none', () => {
	const item = ordering({ id: 'item', ids: 'abcd' });

	expect(score(item, order('abcd'))).toBe(1000);
	expect(score(item, order('abdc'))).toBe(667);
	expect(score(item, order('dcba'))).toBe(0);
});

test('Q5: a number is right within its tolerance, both ends included', () => {
	const item = numeric({ id: 'item', answer: 0.3, tolerance: 0.1 });

	expect(score(item, value(0.1 + 0.2))).toBe(FULL);
	expect(score(item, value(0.4))).toBe(FULL);
	expect(score(item, value(0.2))).toBe(FULL);
	expect(score(item, value(0.41))).toBe(NONE);
	expect(score(item, value(3))).toBe(NONE);
});

test('Q6: a hotspot is scored over its zones as a multiple response', () => {
	const item = hotspot({ id: 'item', key: ['orbit', 'lips'] });

	expect(score(item, { type: 'hotspot', zones: ['lips', 'orbit'] })).toBe(FULL);
	expect(score(item, { type: 'hotspot', zones: ['orbit'] })).toBe(500);
	expect(score(item, { type: 'hotspot', zones: ['orbit', 'forehead'] })).toBe(NONE);
});

test('Q7: no response, an incomplete one and one of another type earn none and do not throw', () => {
	const foreign: Response[] = [
		pick(),
		pick('a', 'a'),
		pick('z'),
		order('ab'),
		order('aabb'),
		value(Number.NaN),
		{ type: 'hotspot', zones: [] },
		{ type: 'hotspot', zones: ['jaw'] },
		playing(),
		playing('listen', 'wait'),
		playing('listen', 'wait', 'refer'),
		playing('listen', 'wait', 'book', 'book')
	];

	for (const item of oneOfEach()) {
		expect(score(item, undefined)).toBe(NONE);
		for (const response of foreign) {
			expect(validate(item, response)).toBe(false);
			expect(score(item, response)).toBe(NONE);
		}
	}
});

test('CA18: a case is scored by playing it again: the share of the points, and nothing after a critical error', () => {
	const item = clientCaseItem({ id: 'item', case: clientCase() });

	expect(keyOf(item)).toEqual(playing('listen', 'wait', 'book'));
	expect(score(item, playing('listen', 'wait', 'book'))).toBe(FULL);
	expect(score(item, playing('listen', 'wait', 'hurry'))).toBe(833);
	expect(score(item, playing('skip', 'wait', 'hurry'))).toBe(500);
	expect(score(item, playing('listen', 'roll', 'refer'))).toBe(NONE);
});

test('CA18: a case that has not ended is no response', () => {
	const item = clientCaseItem({ id: 'item' });

	expect(validate(item, playing('listen', 'wait'))).toBe(false);
	expect(validate(item, playing('listen', 'wait', 'book'))).toBe(true);
});

test('Q8: credit does not depend on the order of the choices or of the picks', () => {
	const item = multipleResponse({ id: 'item', key: 'acd', ids: 'abcde' });

	fc.assert(
		fc.property(fc.shuffledSubarray(item.choices, { minLength: 5 }), anyResponse(item), (choices, response) => {
			const reversed = response.type === 'multiple-response' ? { ...response, choices: [...response.choices].reverse() } : response;
			return score({ ...item, choices }, reversed) === score(item, response);
		})
	);
});

test.each([
	['16', 16],
	[' 0,3 ', 0.3],
	['.5', 0.5],
	['0.25 mm', 0.25],
	['-2', -2]
])('Q9: "%s" is read as a number', (text, expected) => {
	expect(readNumber(text, 'mm')).toBe(expected);
});

test.each(['', 'mm', 'ten', '1e3', '1.2.3', '0x10', '4-5', 'Infinity', '1 000'])('Q9: "%s" is no response', (text) => {
	expect(readNumber(text, 'mm')).toBeUndefined();
});

test('K7: the finding decides the verdict, whatever the tone and the form', () => {
	const item = imageJudgement({ id: 'item', looks: { 'even-pink': 'done', pinpoint: 'stop' } });

	for (const tone of TONE_IDS) {
		const judged = (finding: 'even-pink' | 'pinpoint', choice: string) =>
			score(item, { type: 'image-judgement', look: { finding, tone, seed: 12 }, choice } as Response);
		expect([judged('even-pink', 'done'), judged('even-pink', 'stop')]).toEqual([FULL, NONE]);
		expect([judged('pinpoint', 'done'), judged('pinpoint', 'stop')]).toEqual([NONE, FULL]);
	}
});

test('K7: a look that the item cannot draw, and a choice that it does not have, earn nothing', () => {
	const item = imageJudgement({ id: 'item', tones: ['I'] });
	const judged = (finding: string, tone: string, choice: string) =>
		({ type: 'image-judgement', look: { finding, tone, seed: 12 }, choice }) as Response;

	expect(validate(item, judged('even-pink', 'I', 'done'))).toBe(true);
	expect(
		[judged('even-pink', 'II', 'done'), judged('streak', 'I', 'done'), judged('even-pink', 'I', 'other')].map((answer) =>
			validate(item, answer)
		)
	).toEqual([false, false, false]);
	expect(score(item, judged('even-pink', 'II', 'done'))).toBe(NONE);
});
