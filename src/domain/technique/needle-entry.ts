import type { Point } from './face-shape.ts';

/** A needle beside a flat skin, in mm: y is depth, below zero in the air. */
export interface NeedlePlace {
	readonly base: Point;
	readonly tip: Point;
}

/** How far a drum has to turn from the moment a needle's tip touches the skin until the needle stands upright, in radians. */
export function touchAngle(drumRadiusMm: number, lengthMm: number): number {
	return Math.acos(drumRadiusMm / (drumRadiusMm + lengthMm));
}

/**
 * A needle of a drum that rolls without sliding over skin that does not give way. It stands upright at 0 radians;
 * before that the angle is below zero.
 */
export function rolledNeedle(drumRadiusMm: number, lengthMm: number, radians: number): NeedlePlace {
	const along = (fromCentreMm: number): Point => [
		drumRadiusMm * radians - fromCentreMm * Math.sin(radians),
		fromCentreMm * Math.cos(radians) - drumRadiusMm
	];
	return { base: along(drumRadiusMm), tip: along(drumRadiusMm + lengthMm) };
}

/** A needle that goes straight down: its tip at this depth, in mm. */
export function uprightNeedle(lengthMm: number, tipMm: number): NeedlePlace {
	return { base: [0, tipMm - lengthMm], tip: [0, tipMm] };
}
