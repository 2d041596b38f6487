import type { FigureOf } from '#domain/course';
import { rolledNeedle, touchAngle, uprightNeedle, type NeedlePlace } from '#domain/technique';

export interface NeedlePath {
	readonly motion: FigureOf<'tool-pictures'>['tools'][number]['motion'];
	readonly radiusMm: number;
	readonly lengthMm: number;
}

/** How far beyond the touch the drawing goes on, so that the needle is seen in the air as well. */
const BEYOND = 1.3;

/** The needle on its way, from -1 before it goes in, over 0 at its deepest, to 1 after it came out. */
export function needleAt({ motion, radiusMm, lengthMm }: NeedlePath, share: number): NeedlePlace {
	if (motion === 'rolls') return rolledNeedle(radiusMm, lengthMm, share * BEYOND * touchAngle(radiusMm, lengthMm));
	return uprightNeedle(lengthMm, lengthMm * (1 - BEYOND * Math.abs(share)));
}
