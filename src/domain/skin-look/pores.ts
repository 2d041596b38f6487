import { oval, type Point, type Shape } from './shape.ts';
import type { Tone } from './tone.ts';

/** Pores at these places, from faint to wide open. */
export function poreShapes(places: readonly (Point & { readonly r: number })[], skin: Tone, opacity: number): Shape[] {
	return [
		{
			d: places.map(({ x, y, r }) => oval({ x: x + r * 0.55, y: y + r * 0.7 }, r * 1.15)).join(''),
			fill: skin.light,
			opacity: opacity * 0.75
		},
		{ d: places.map(({ x, y, r }) => oval({ x, y }, r, r * 0.82)).join(''), fill: skin.deep, opacity }
	];
}
