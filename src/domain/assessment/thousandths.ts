import type { Brand } from '#domain/shared';

/** A share of full credit in whole thousandths, from 0 to 1000. Scores are added as integers and rounded once, for display. */
export type Thousandths = Brand<number, 'Thousandths'>;

export const FULL = 1000 as Thousandths;
export const NONE = 0 as Thousandths;

/** The share `part / whole`, clamped to 0…1 and rounded half up; a whole of 0 counts as none. */
export function share(part: number, whole: number): Thousandths {
	if (whole <= 0) return NONE;
	return Math.round((Math.min(Math.max(part, 0), whole) * 1000) / whole) as Thousandths;
}

/** For display only: whole per cent, rounded down, so that 79.9 % never reads as a pass of 80. */
export const percent = (score: Thousandths): number => Math.floor(score / 10);
