import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rolledNeedle, touchAngle, uprightNeedle } from '#domain/technique';

const drums = fc.record({ radius: fc.double({ min: 5, max: 40, noNaN: true }), length: fc.double({ min: 0.1, max: 3, noNaN: true }) });

test('a needle of a rolling drum stands upright at its whole length', () => {
	expect(rolledNeedle(10, 0.5, 0)).toEqual({ base: [0, 0], tip: [0, 0.5] });
});

test('it touches the skin at the angle at which its tip lies on the surface, and is never deeper than its length', () => {
	fc.assert(
		fc.property(drums, fc.double({ min: -1, max: 1, noNaN: true }), ({ radius, length }, share) => {
			const touch = touchAngle(radius, length);

			expect(rolledNeedle(radius, length, -touch).tip[1]).toBeCloseTo(0, 9);
			expect(rolledNeedle(radius, length, share * touch).tip[1]).toBeLessThanOrEqual(length + 1e-9);
		})
	);
});

test('its length does not change on the way, and coming out mirrors going in', () => {
	fc.assert(
		fc.property(drums, fc.double({ min: 0, max: 1, noNaN: true }), ({ radius, length }, radians) => {
			const [before, after] = [rolledNeedle(radius, length, -radians), rolledNeedle(radius, length, radians)];

			expect(Math.hypot(after.tip[0] - after.base[0], after.tip[1] - after.base[1])).toBeCloseTo(length, 9);
			expect(before.tip[0]).toBeCloseTo(-after.tip[0], 9);
			expect(before.tip[1]).toBeCloseTo(after.tip[1], 9);
		})
	);
});

test('a longer needle slants more, and so does a smaller drum', () => {
	expect(touchAngle(10, 0.5)).toBeGreaterThan(touchAngle(10, 0.25));
	expect(touchAngle(5, 0.5)).toBeGreaterThan(touchAngle(10, 0.5));
});

test('a needle that goes straight down stays in one line', () => {
	expect(uprightNeedle(0.5, 0.2)).toEqual({ base: [0, -0.3], tip: [0, 0.2] });
});
