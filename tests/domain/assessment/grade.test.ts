import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gradeAttempt, keyOf, type Policy } from '#domain/assessment';
import { oneOfEach, singleChoice } from '#fixtures/items';
import { anyResponse, worstResponse } from '#fixtures/responses';

const policy = (given: Partial<Policy> = {}): Policy => ({
	items: 5,
	passPercent: 80,
	behaviour: 'deferred',
	criticalRule: true,
	...given
});
const ten = (critical = -1) =>
	Array.from({ length: 10 }, (_, index) => singleChoice({ id: `item-${index}`, critical: index === critical }));
/** Right in the first `right` slots, wrong in the others. */
const answered = (items: ReturnType<typeof ten>, right: number) =>
	new Map(items.map((item, slot) => [slot, slot < right ? keyOf(item) : worstResponse(item)]));

test('G1: exactly the pass mark passes, one thousandth less does not', () => {
	const items = ten();

	expect(gradeAttempt(items, answered(items, 8), policy()).passed).toBe(true);
	expect(gradeAttempt(items, answered(items, 7), policy()).passed).toBe(false);
	expect(gradeAttempt(items, answered(items, 8), policy({ passPercent: 81 })).passed).toBe(false);
});

test('G1: an attempt without items never passes', () => {
	expect(gradeAttempt([], new Map(), policy({ passPercent: 0 })).passed).toBe(false);
});

test('G2: one missed critical item fails the attempt where the rule holds', () => {
	const items = ten(9);
	const responses = answered(items, 9);

	expect(gradeAttempt(items, responses, policy())).toMatchObject({ passed: false, score: 900, criticalMissed: ['item-9'] });
	expect(gradeAttempt(items, responses, policy({ criticalRule: false })).passed).toBe(true);
});

test('G3: turning one response into the key never lowers the score', () => {
	const items = oneOfEach();
	const responses = fc.tuple(...items.map(anyResponse)).map((given) => new Map(given.map((response, slot) => [slot, response] as const)));

	fc.assert(
		fc.property(responses, fc.nat(items.length - 1), (given, slot) => {
			const item = items[slot];
			const better = item ? new Map(given).set(slot, keyOf(item)) : given;
			return gradeAttempt(items, better, policy()).score >= gradeAttempt(items, given, policy()).score;
		})
	);
});
