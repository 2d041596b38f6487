import { instant, type Clock, type Instant } from '#domain/shared';

/** The device's clock, held back from running backwards: what happened later is never written as earlier. */
export function deviceClock(): Clock {
	let last = 0;
	return {
		now(): Instant {
			last = Math.max(last, Date.now());
			return instant(last);
		},
		utcOffsetMinutes: () => -new Date().getTimezoneOffset()
	};
}
