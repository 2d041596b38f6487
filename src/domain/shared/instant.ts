import type { Brand } from './brand.ts';

/** Milliseconds since 1970-01-01T00:00:00Z, a non-negative integer. */
export type Instant = Brand<number, 'Instant'>;
export type Milliseconds = Brand<number, 'Milliseconds'>;

/** Makes an instant of a clock reading; throws on anything but a finite, non-negative number. */
export function instant(ms: number): Instant {
	if (!Number.isFinite(ms) || ms < 0) throw new RangeError(`not an instant: ${ms}`);
	return Math.floor(ms) as Instant;
}

export const milliseconds = (ms: number): Milliseconds => ms as Milliseconds;
export const elapsed = (from: Instant, to: Instant): Milliseconds => milliseconds(to - from);
