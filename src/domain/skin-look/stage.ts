import type { Random } from '#domain/shared';
import { mix, type Colour } from './colour.ts';
import type { Place } from './finding.ts';
import { poreShapes } from './pores.ts';
import { at, line, oval, times, type Blur, type Point, type Shape } from './shape.ts';
import { inkOfRedness, type Tone } from './tone.ts';

/** What a finding is drawn with. */
export interface Stage {
	readonly random: Random;
	readonly skin: Tone;
	readonly place: Place;
	/** The middle of what is looked at, and half the side of the cell. */
	readonly middle: Point;
	readonly half: number;
	/** 0 to 4. */
	readonly redness: number;
}

export const BLOOD: Colour = '#a5121c';
export const DARK_BLOOD: Colour = '#2b0406';
const WET: Colour = '#fff6f0';
export const PUS: Colour = '#ecdda4';

/** Redness without an edge: the field itself and a few clouds in it, because no flush is flat. */
export function flush({ skin, random }: Stage, outline: string, redness: number, middle: Point, reach: number, blurMm: Blur = 4): Shape[] {
	const ink = inkOfRedness(skin, redness);
	if (ink === 0) return [];
	const clouds = times(11, (index): Shape => {
		const cloud = { x: middle.x + (random() - 0.5) * reach * 1.5, y: middle.y + (random() - 0.5) * reach * 1.5 };
		const fades = index % 3 === 0 ? skin.light : skin.red;
		return {
			d: oval(cloud, reach * (0.16 + random() * 0.26), reach * (0.12 + random() * 0.18), random() * 180),
			fill: { fades },
			opacity: ink * 0.4
		};
	});
	return [
		{ d: outline, fill: skin.red, opacity: ink * 0.8, blurMm },
		{ d: oval(middle, reach * 1.25), fill: { fades: skin.red }, opacity: ink * 0.3 },
		...clouds
	];
}

/** A thing that stands up from the skin: it throws a shade, and takes the light on its upper left. */
export function dome({ skin }: Stage, middle: Point, radius: number, colour: Colour, wide = radius): Shape[] {
	const off = (dx: number, dy: number): Point => ({ x: middle.x + wide * dx, y: middle.y + radius * dy });
	return [
		{ d: oval(off(0.32, 0.42), wide * 1.1, radius * 1.08), fill: skin.deep, opacity: 0.42, blurMm: radius > 1.5 ? 0.8 : 0.3 },
		{ d: oval(middle, wide, radius), fill: colour, opacity: 1, blurMm: 0.3 },
		{ d: oval(off(0.28, 0.34), wide * 0.9, radius * 0.85), fill: { fades: skin.deep }, opacity: 0.55 },
		{ d: oval(off(-0.26, -0.3), wide * 0.72, radius * 0.66), fill: { fades: mix(colour, '#ffffff', 0.42) }, opacity: 0.6 },
		{
			d: underEdge(middle, wide, radius),
			stroke: mix(skin.deep, '#000000', 0.35),
			width: Math.max(0.14, radius * 0.08),
			opacity: 0.6,
			blurMm: 0.3,
			mark: 'thing'
		}
	];
}

/** The lower right edge of an oval, where a thing that stands up meets its shade. */
function underEdge({ x, y }: Point, wide: number, high: number): string {
	const from = { x: x + wide * 0.94, y: y - high * 0.34 };
	const to = { x: x - wide * 0.5, y: y + high * 0.87 };
	return `M${at(from)}A${wide.toFixed(2)} ${high.toFixed(2)} 0 0 1 ${at(to)}`;
}

/** A small light on something wet. */
export const glint = ({ x, y }: Point, radius: number): Shape => ({
	d: oval({ x: x - radius * 0.3, y: y - radius * 0.36 }, radius * 0.3, radius * 0.22, -30),
	fill: WET,
	opacity: 0.92,
	above: true
});

/** Skin that is a little fuller than its neighbour: a shade below, a light above, and pores drawn open. */
export function puffiness({ skin, random }: Stage, outline: readonly Point[], strength: number): Shape[] {
	const part = (from: number, to: number) => [...outline, ...outline].slice(from, to);
	const middle = { x: mean(outline.map(({ x }) => x)), y: mean(outline.map(({ y }) => y)) };
	const reach = Math.max(...outline.map(({ x }) => x)) - middle.x;
	const open = times(46, () => ({
		x: middle.x + (random() - 0.5) * reach * 1.6,
		y: middle.y + (random() - 0.5) * reach * 1.6,
		r: 0.2 + random() * 0.16
	}));
	const soft = (points: readonly Point[], stroke: Colour, width: number, opacity: number, blurMm: Blur): Shape => ({
		d: line(points),
		stroke,
		width,
		opacity,
		blurMm
	});
	return [
		soft(part(14, 23), skin.deep, 4.2, 0.2 * strength, 4),
		soft(part(15, 22), skin.deep, 2, 0.22 * strength, 2),
		{ ...soft(part(16, 21), skin.deep, 1, 0.34 * strength, 0.8), mark: 'form' },
		soft(part(7, 14), skin.light, 3, 0.4 * strength, 4),
		{
			d: oval({ x: middle.x - reach * 0.2, y: middle.y - reach * 0.3 }, reach * 0.6, reach * 0.4, -20),
			fill: { fades: skin.light },
			opacity: 0.34 * strength
		},
		...poreShapes(open, skin, 0.4 * strength)
	];
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
