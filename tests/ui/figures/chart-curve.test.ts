import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartPath, chartTicks, heightAt, heightInWords, type ChartPoint } from '#ui/figures/chart-curve.ts';

/** Two to eight points from left to right. */
const curves = fc
	.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 100 })), {
		minLength: 2,
		maxLength: 8,
		selector: ([x]) => x
	})
	.map((points) => points.sort(([a], [b]) => a - b).map(([x, y]): ChartPoint => [x, y / 100]));

test('a curve passes through its points and stays between neighbours', () => {
	fc.assert(
		fc.property(curves, fc.double({ min: 0, max: 1, noNaN: true }), (points, share) => {
			for (const [index, [x, y]] of points.entries()) {
				expect(heightAt(points, x)).toBeCloseTo(y, 9);
				const next = points[index + 1];
				if (!next) continue;
				const height = heightAt(points, x + share * (next[0] - x)) ?? NaN;
				expect(height).toBeGreaterThanOrEqual(Math.min(y, next[1]) - 1e-9);
				expect(height).toBeLessThanOrEqual(Math.max(y, next[1]) + 1e-9);
			}
		})
	);
});

test('nothing is known outside of a curve', () => {
	const points: ChartPoint[] = [
		[2, 0.5],
		[4, 1]
	];

	expect([1, 2, 4, 5].map((x) => heightAt(points, x))).toEqual([undefined, 0.5, 1, undefined]);
});

test('the path begins and ends at the ends of the curve', () => {
	expect(
		chartPath(
			[
				[0, 0],
				[10, 1]
			],
			0,
			20
		)
	).toBe('M0 100C16.67 66.67 33.33 33.33 50 0');
});

test.each([
	[0, 'none'],
	[0.1, 'low'],
	[0.5, 'middle'],
	[1, 'high']
])('a height of %d is %s', (height, word) => {
	expect(heightInWords(height)).toBe(word);
});

test.each([
	[0, 90, [0, 25, 50, 75, 90]],
	[0, 20, [0, 5, 10, 15, 20]],
	[0, 1, [0, 0.25, 0.5, 0.75, 1]],
	[10, 48, [10, 20, 30, 40, 48]]
])('an axis from %d to %d has round numbers between its ends', (from, to, ticks) => {
	expect(chartTicks(from, to)).toEqual(ticks);
});
