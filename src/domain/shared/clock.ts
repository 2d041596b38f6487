import type { Instant } from './instant.ts';

/** Port: the time. It never runs backwards within a page, whatever is done to the device's clock. */
export interface Clock {
	now(): Instant;
	/** The device's clock against UTC at this moment, in minutes, east positive. */
	utcOffsetMinutes(): number;
}
