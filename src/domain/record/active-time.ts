import { elapsed, milliseconds, type Instant, type Milliseconds } from '#domain/shared';

/** An interval ends after two minutes without input; the pause itself is not counted. */
export const IDLE_MS = milliseconds(120_000);
/** Active time is written at least this often, so that a crash costs no more. */
export const SLICE_MS = milliseconds(30_000);

export interface Slice {
	readonly from: Instant;
	readonly to: Instant;
}

/** A running interval: from its first input to its last. `null` is rest. */
export type ActiveInterval = { readonly from: Instant; readonly last: Instant } | null;

/** What a sign of life makes of the interval, and the slice that it completes, if any. */
export function noteInput(interval: ActiveInterval, at: Instant): { next: ActiveInterval; done: Slice | null } {
	if (interval === null) return { next: { from: at, last: at }, done: null };
	// A clock that was set back, or an input after a long pause, begins anew.
	if (at < interval.last || elapsed(interval.last, at) > IDLE_MS) return { next: { from: at, last: at }, done: closeInterval(interval) };
	if (elapsed(interval.from, at) >= SLICE_MS) return { next: { from: at, last: at }, done: { from: interval.from, to: at } };
	return { next: { from: interval.from, last: at }, done: null };
}

/** The slice that remains when the page is hidden or left; nothing where no time passed. */
export function closeInterval(interval: ActiveInterval): Slice | null {
	return interval !== null && interval.last > interval.from ? { from: interval.from, to: interval.last } : null;
}

/** The time covered by slices; what two of them share (two tabs, two devices) counts once. */
export function activeTime(slices: readonly Slice[]): Milliseconds {
	let total = 0;
	let reached = -Infinity;
	for (const { from, to } of [...slices].sort((a, b) => a.from - b.from)) {
		total += Math.max(0, to - Math.max(from, reached));
		reached = Math.max(reached, to);
	}
	return milliseconds(total);
}
