import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandMarks, hasBand } from '#ui/figures/time-band.ts';

const spans = fc.array(
	fc.tuple(fc.nat(2000), fc.nat(2000)).map(([one, other]) => ({ fromHour: Math.min(one, other), toHour: Math.max(one, other) })),
	{ minLength: 2, maxLength: 8 }
);

test('the first and the last hour always have their label, and no two labels touch', () => {
	fc.assert(
		fc.property(spans, (steps) => {
			const marks = bandMarks(steps);
			const hours = steps.flatMap(({ fromHour, toHour }) => [fromHour, toHour]);
			const gaps = marks.slice(1).map(({ percent }, nth) => percent - (marks[nth]?.percent ?? 0));

			expect(marks[0]?.hour).toBe(Math.min(...hours));
			expect(marks.at(-1)?.hour).toBe(Math.max(...hours));
			if (marks.length > 2) expect(Math.min(...gaps)).toBeGreaterThanOrEqual(20);
		})
	);
});

test('steps that all lie within one hour have no band', () => {
	expect(
		hasBand([
			{ fromHour: 0, toHour: 1 },
			{ fromHour: 0, toHour: 1 }
		])
	).toBe(false);
	expect(
		hasBand([
			{ fromHour: 0, toHour: 1 },
			{ fromHour: 1, toHour: 2 }
		])
	).toBe(true);
});
