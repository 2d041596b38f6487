import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate, parseFormula, rangeOf, type Range } from '#domain/course';

const IDS = ['a', 'b', 'c1'];
const read = (text: string, values: Record<string, number> = {}) => {
	const formula = parseFormula(text, IDS);
	return formula.ok ? evaluate(formula.value, new Map(Object.entries(values))) : formula.error;
};

test.each([
	['2 + 3 * 4', 14],
	['(2 + 3) * 4', 20],
	['10 - 4 - 3', 3],
	['24 / 4 / 2', 3],
	['1.5*2', 3],
	['((7))', 7]
])('L12: %s is %d', (text, value) => {
	expect(read(text)).toBe(value);
});

test('L12: a formula takes its inputs by their ids', () => {
	expect(read('a + (b - 1) * a * 3 / 4', { a: 24, b: 3 })).toBe(60);
	expect(read('c1 / a', { a: 2, c1: 5 })).toBe(2.5);
});

test.each([
	['', 'ends where a number or an input is due'],
	['2 +', 'ends where a number or an input is due'],
	['(2', 'has a bracket that is not closed'],
	['2)', 'goes on with ) where it should end or have a sign'],
	['2 3', 'goes on with 3 where it should end or have a sign'],
	['d + 1', 'names d, which is no input'],
	['* 2', 'has * where a number or an input is due'],
	['-2', 'has - where a number or an input is due'],
	['2 ** 3', 'has * where a number or an input is due'],
	['a.constructor', 'goes on with . where it should end or have a sign'],
	['alert(1)', 'names alert, which is no input']
])('L12: "%s" is refused with a reason', (text, reason) => {
	expect(read(text)).toBe(reason);
});

/** A formula over the three inputs, written out with all its brackets, and the same as a plain function. */
const formulas = fc.letrec<{ whole: { text: string; of: (at: readonly number[]) => number } }>((tie) => ({
	whole: fc.oneof(
		{ maxDepth: 3 },
		fc.nat(9).map((value) => ({ text: String(value), of: () => value })),
		fc.nat(2).map((index) => ({ text: IDS[index] ?? '', of: (at: readonly number[]) => at[index] ?? NaN })),
		fc.tuple(tie('whole'), fc.constantFrom('+', '-', '*', '/'), tie('whole')).map(([left, sign, right]) => ({
			text: `(${left.text} ${sign} ${right.text})`,
			of: (at: readonly number[]) => {
				const [a, b] = [left.of(at), right.of(at)];
				return sign === '+' ? a + b : sign === '-' ? a - b : sign === '*' ? a * b : a / b;
			}
		}))
	)
})).whole;

test('L12: what is read is reckoned as it was meant, and stays within the bounds that were found', () => {
	const ranges = fc.array(fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 0, max: 20 })), { minLength: 3, maxLength: 3 });
	const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 });

	fc.assert(
		fc.property(formulas, ranges, shares, ({ text, of }, spans, places) => {
			const formula = parseFormula(text, IDS);
			if (!formula.ok) throw new Error(formula.error);
			const at = spans.map(([low, width], index) => low + width * (places[index] ?? 0));
			const value = evaluate(formula.value, new Map(IDS.map((id, index) => [id, at[index] ?? NaN])));
			const bounds = rangeOf(
				formula.value,
				new Map(IDS.map((id, index) => [id, [spans[index]?.[0], (spans[index]?.[0] ?? 0) + (spans[index]?.[1] ?? 0)] as Range]))
			);

			expect(value).toBe(of(at));
			if (!bounds) return;
			const slack = 1e-9 * Math.max(1, ...bounds.map(Math.abs));
			expect(value).toBeGreaterThanOrEqual(bounds[0] - slack);
			expect(value).toBeLessThanOrEqual(bounds[1] + slack);
		})
	);
});

test('L12: a division whose divisor can be zero has no bounds', () => {
	const formula = parseFormula('1 / (a - b)', IDS);
	const bounds = (a: Range, b: Range) =>
		formula.ok &&
		rangeOf(
			formula.value,
			new Map([
				['a', a],
				['b', b]
			])
		);

	expect(bounds([4, 8], [1, 2])).toEqual([1 / 7, 1 / 2]);
	expect(bounds([4, 8], [1, 4])).toBeUndefined();
	expect(bounds([4, 8], [1, 20])).toBeUndefined();
});
