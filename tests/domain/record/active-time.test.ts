import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activeTime, closeInterval, IDLE_MS, noteInput, SLICE_MS, type ActiveInterval, type Slice } from '#domain/record';
import { instant } from '#domain/shared';

const slice = (from: number, to: number): Slice => ({ from: instant(from), to: instant(to) });

/** The slices that inputs at these times leave behind, the last interval closed. */
function slicesOf(inputs: readonly number[]): Slice[] {
	let interval: ActiveInterval = null;
	const slices: Slice[] = [];
	for (const at of inputs) {
		const { next, done } = noteInput(interval, instant(at));
		interval = next;
		if (done) slices.push(done);
	}
	const last = closeInterval(interval);
	return last ? [...slices, last] : slices;
}

test('R6: inputs less than two minutes apart are one interval, and a longer pause is not counted', () => {
	expect(activeTime(slicesOf([0, 60_000, 120_000]))).toBe(120_000);
	expect(activeTime(slicesOf([0, IDLE_MS]))).toBe(IDLE_MS);
	expect(activeTime(slicesOf([0, 10_000, 10_000 + IDLE_MS + 1, 10_000 + IDLE_MS + 5001]))).toBe(15_000);
	expect(activeTime(slicesOf([0]))).toBe(0);
});

test('R6: a long interval is kept slice by slice, so that a crash costs one slice at most', () => {
	const every = 5000;
	const slices = slicesOf(Array.from({ length: 61 }, (_, index) => index * every));

	expect(activeTime(slices)).toBe(300_000);
	expect(Math.max(...slices.map(({ from, to }) => to - from))).toBeLessThanOrEqual(SLICE_MS + every);
});

test('R7: time that two tabs share counts once', () => {
	expect(activeTime([slice(0, 100), slice(50, 150), slice(60, 70), slice(200, 250)])).toBe(200);
});

test('R7: the sum does not depend on the order of the slices and never exceeds their span', () => {
	const slices = fc.array(
		fc.tuple(fc.nat(1e6), fc.nat(1e5)).map(([from, length]) => slice(from, from + length)),
		{ maxLength: 20 }
	);

	fc.assert(
		fc.property(slices, (given) => {
			const span = given.length === 0 ? 0 : Math.max(...given.map(({ to }) => to)) - Math.min(...given.map(({ from }) => from));
			return activeTime(given) === activeTime([...given].reverse()) && activeTime(given) <= span;
		})
	);
});

test('R8: a clock that is set back begins a new interval and never takes time away', () => {
	fc.assert(fc.property(fc.array(fc.nat(1e7), { maxLength: 30 }), (inputs) => slicesOf(inputs).every(({ from, to }) => to > from)));
	expect(activeTime(slicesOf([100_000, 110_000, 5000, 15_000]))).toBe(20_000);
});
