import type { Random } from '#domain/shared';
import type { Colour } from './colour.ts';

/** What a shape is filled with: one colour, or a colour that fades from the middle to nothing at the edge. */
export type Ink = Colour | { readonly fades: Colour };

/** One shape of a drawing; lengths are in mm on the skin, x to the right and y down. */
export interface Shape {
	/** An SVG path. */
	readonly d: string;
	readonly fill?: Ink;
	readonly stroke?: Colour;
	readonly width?: number;
	/** 0 to 1. */
	readonly opacity: number;
	/** How far its edge is blurred. */
	readonly blurMm?: Blur;
	/** That the finding can be seen by this shape: a thing on the skin, or the skin's own form. */
	readonly mark?: keyof typeof LEAST_CONTRAST;
	/** Lies above the grain of the skin: wet, or loose on it. */
	readonly above?: true;
}

/**
 * How far a mark must stand out from its skin by lightness alone: a thing that lies on it, and a form of the skin itself, which
 * only light and shade show. Redness needs no contrast: on deep skin it has next to none, and the words say it.
 */
export const LEAST_CONTRAST = { thing: 1.4, form: 1.15 } as const;

export const BLURS_MM = [0.3, 0.8, 2, 4] as const;
export type Blur = (typeof BLURS_MM)[number];

export interface Point {
	readonly x: number;
	readonly y: number;
}

export const between = (random: Random, from: number, to: number): number => from + random() * (to - from);
export const pick = <T>(random: Random, values: readonly [T, ...T[]]): T => values[Math.floor(random() * values.length)] ?? values[0];
export const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));

/** Hundredths of a millimetre are enough, and hide the last digit in which two engines' sines may differ. */
export const rounded = (mm: number): string => String(Math.round(mm * 100) / 100);
export const at = ({ x, y }: Point): string => `${rounded(x)} ${rounded(y)}`;

/** An ellipse as a path, turned by degrees. */
export function oval({ x, y }: Point, rx: number, ry = rx, turn = 0): string {
	const angle = (turn * Math.PI) / 180;
	const [dx, dy] = [Math.cos(angle) * rx, Math.sin(angle) * rx];
	const arc = `A${rounded(rx)} ${rounded(ry)} ${rounded(turn)} 1 1`;
	return `M${at({ x: x - dx, y: y - dy })}${arc} ${at({ x: x + dx, y: y + dy })}${arc} ${at({ x: x - dx, y: y - dy })}Z`;
}

/** A closed, smooth outline round an ellipse; `wobble` is how far it may leave it, as a share of the radius. */
export function blob(random: Random, { x, y }: Point, rx: number, ry: number, wobble: number, corners = 9): string {
	const start = random() * Math.PI;
	return closed(
		times(corners, (index) => {
			const angle = start + (index / corners) * 2 * Math.PI;
			const reach = 1 + between(random, -wobble, wobble);
			return { x: x + Math.cos(angle) * rx * reach, y: y + Math.sin(angle) * ry * reach };
		})
	);
}

/** A smooth line through points. */
export function line(points: readonly Point[]): string {
	return curve(points, false);
}

export function closed(points: readonly Point[]): string {
	return `${curve(points, true)}Z`;
}

/** Catmull and Rom: every point is on the curve, and no corner shows. */
function curve(points: readonly Point[], round: boolean): string {
	const count = points.length;
	const point = (index: number): Point =>
		(round ? points[(index + count) % count] : points[Math.min(Math.max(index, 0), count - 1)]) ?? { x: 0, y: 0 };
	const pieces = times(round ? count : count - 1, (index) => {
		const [before, from, to, after] = [point(index - 1), point(index), point(index + 1), point(index + 2)];
		const first = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
		const second = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
		return `C${at(first)} ${at(second)} ${at(to)}`;
	});
	return `M${at(point(0))}${pieces.join('')}`;
}
