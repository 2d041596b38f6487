/** Findings that lie in the surface or in its colour: freckles, moles, eczema, sunburn. */
import { mix, type Colour } from './colour.ts';
import { HEIGHT_MM, WIDTH_MM } from './draw-ground.ts';
import { at, between, blob, line, oval, rounded, times, type Point, type Shape } from './shape.ts';
import { BLOOD, DARK_BLOOD, dome, flush, glint, type Stage } from './stage.ts';

/** Small, flat and harmless. */
export function freckles({ random, skin }: Stage): Shape[] {
	const spots = times(5 + Math.floor(random() * 9), () =>
		oval({ x: between(random, 10, 56), y: between(random, 6, 40) }, between(random, 0.3, 0.75), between(random, 0.25, 0.55), 30)
	);
	return [{ d: spots.join(''), fill: skin.brown, opacity: 0.26, blurMm: 0.3 }];
}

/** Round, of one colour, with an even edge. */
export function mole(stage: Stage): Shape[] {
	const { random, skin, middle } = stage;
	const radius = between(random, 1.9, 2.7);
	const turn = between(random, 0, 90);
	const hair = `M${at({ x: middle.x, y: middle.y })}q${rounded(between(random, 1, 2))} -3 ${rounded(between(random, 2, 4))} -4.6`;
	return [
		{ d: oval(middle, radius * 1.35, radius * 1.3), fill: { fades: skin.brown }, opacity: 0.45 },
		...dome(stage, middle, radius * 0.95, mix(skin.brown, skin.base, 0.3), radius),
		{ d: blob(random, middle, radius, radius * 0.95, 0.05), fill: skin.brown, opacity: 0.5, blurMm: 0.3 },
		{ d: oval(middle, radius, radius * 0.95, turn), fill: skin.brown, opacity: 0.5, blurMm: 0.3, mark: 'thing' },
		{
			d: oval({ x: middle.x - radius * 0.3, y: middle.y - radius * 0.35 }, radius * 0.5, radius * 0.36, -30),
			fill: { fades: skin.light },
			opacity: 0.4
		},
		...(random() < 0.5 ? [{ d: hair, stroke: skin.hair, width: 0.2, opacity: 0.9 }] : [])
	];
}

/** Notched, of several browns, with a part that has bled. */
export function changedMole(stage: Stage): Shape[] {
	const { random, skin, middle } = stage;
	const reach = between(random, 3.3, 4.3);
	const part = (dx: number, dy: number, size: number, fill: Colour, opacity: number, wobble = 0.22): Shape => ({
		d: blob(random, { x: middle.x + dx * reach, y: middle.y + dy * reach }, reach * size, reach * size * 0.8, wobble, 11),
		fill,
		opacity,
		blurMm: 0.3
	});
	return [
		{ d: oval(middle, reach * 1.7, reach * 1.4), fill: { fades: skin.red }, opacity: skin.mostRed * 0.7 },
		{ ...part(0.06, 0.1, 1, skin.deep, 0.5), blurMm: 0.8 },
		{ ...part(0, 0, 1, skin.brown, 0.72), mark: 'thing' },
		part(0.42, 0.26, 0.5, mix(skin.brown, skin.base, 0.5), 0.7),
		part(-0.34, -0.1, 0.5, mix(skin.brown, '#080404', 0.55), 0.8),
		part(0.3, -0.34, 0.32, mix(skin.brown, skin.red, 0.5), 0.8),
		part(0.7, 0.52, 0.22, mix(skin.brown, '#080404', 0.3), 0.8),
		{
			d: blob(random, { x: middle.x - reach * 0.1, y: middle.y + reach * 0.3 }, 0.9, 0.6, 0.3),
			fill: DARK_BLOOD,
			opacity: 0.95,
			above: true
		},
		{ d: blob(random, { x: middle.x - reach * 0.16, y: middle.y + reach * 0.26 }, 0.5, 0.34, 0.3), fill: BLOOD, opacity: 0.9, above: true },
		glint({ x: middle.x - reach * 0.16, y: middle.y + reach * 0.26 }, 0.5)
	];
}

/** A dry patch without a border: thickened lines, cracks and loose scale. */
export function eczema(stage: Stage): Shape[] {
	const { random, skin, middle } = stage;
	const around = (share: number): Point => {
		const angle = random() * 2 * Math.PI;
		const away = Math.sqrt(random()) * share;
		return { x: middle.x + Math.cos(angle) * away * 12, y: middle.y + Math.sin(angle) * away * 8.5 };
	};
	const crack = (length: number) => {
		const start = around(0.8);
		const turn = between(random, -0.5, 0.5);
		return line(
			times(4, (step) => ({
				x: start.x + Math.cos(turn) * step * length,
				y: start.y + Math.sin(turn) * step * length + between(random, -0.4, 0.4)
			}))
		);
	};
	const scales = times(64, () => flake(stage, around(1), between(random, 0.25, 0.75)));
	return [
		...flush(stage, blob(random, middle, 12.5, 8.5, 0.22), 3, middle, 8),
		{ d: blob(random, middle, 10, 6.6, 0.22), fill: mix(skin.red, skin.brown, 0.5), opacity: 0.24, blurMm: 2 },
		{ d: times(22, () => crack(0.55)).join(''), stroke: skin.deep, width: 0.2, opacity: 0.42 },
		{ d: times(7, () => crack(1.1)).join(''), stroke: mix(skin.deep, DARK_BLOOD, 0.6), width: 0.26, opacity: 0.85, mark: 'thing' },
		...scales.flat()
	];
}

/** A thin, loose piece of skin with a curled edge. */
function flake({ random, skin }: Stage, place: Point, radius: number): Shape[] {
	const white = mix(skin.light, '#fffaf2', 0.42);
	return [
		{
			d: blob(random, { x: place.x + 0.1, y: place.y + 0.16 }, radius, radius * 0.6, 0.45, 7),
			fill: mix(skin.deep, '#000000', 0.2),
			opacity: 0.5,
			mark: 'thing'
		},
		{ d: blob(random, place, radius * 0.95, radius * 0.52, 0.45, 7), fill: white, opacity: 0.72 }
	];
}

/** Burnt where the sun came, whole where something covered the skin: the border is straight, and the skin peels. */
export function sunburn(stage: Stage): Shape[] {
	const { random, skin, place } = stage;
	const [left, right] = [between(random, 12, 17), between(random, 9, 14)];
	const wide = place === 'forehead' ? 40 : between(random, 4.5, 6);
	const border = (off: number) =>
		line(times(6, (index) => ({ x: -4 + index * 14.4, y: left + ((right - left) * index) / 5 + off + between(random, -0.25, 0.25) })));
	const below = `${border(0)}L${at({ x: WIDTH_MM + 4, y: HEIGHT_MM + 4 })}L${at({ x: -4, y: HEIGHT_MM + 4 })}Z`;
	const above = `${border(-wide)}L${at({ x: WIDTH_MM + 4, y: -4 })}L${at({ x: -4, y: -4 })}Z`;
	const middle = { x: 32, y: 32 };
	const peel = times(8, () => peeling(stage, { x: between(random, 12, 54), y: between(random, left + 6, 43) }, between(random, 1.2, 3.8)));
	return [
		...flush(stage, below, 4, middle, 16, 0.8),
		...flush(stage, below, 0.8, { x: 36, y: 34 }, 20, 2),
		...flush(stage, above, 4, { x: 30, y: 2 }, 6, 0.8),
		{ d: border(0.2), stroke: mix(skin.deep, skin.red, 0.4), width: 0.5, opacity: 0.55, blurMm: 0.3, mark: 'form' },
		{ d: border(-0.7), stroke: skin.light, width: 1, opacity: 0.4, blurMm: 0.8 },
		{ d: oval({ x: 26, y: 28 }, 15, 7, -14), fill: { fades: mix(skin.light, '#ffffff', 0.4) }, opacity: 0.35 },
		...peel.flat()
	];
}

/** Skin that comes off: a thin sheet, curled up along its edge, with newer skin under it. */
function peeling({ random, skin }: Stage, place: Point, radius: number): Shape[] {
	const edge = blob(random, place, radius, radius * 0.7, 0.3, 8);
	return [
		{ d: edge, fill: mix(skin.light, skin.red, 0.12), opacity: 0.66, blurMm: 0.3 },
		{ d: edge, stroke: mix(skin.deep, '#000000', 0.2), width: 0.34, opacity: 0.5, blurMm: 0.3, mark: 'thing' },
		{
			d: blob(random, { x: place.x - 0.12, y: place.y - 0.16 }, radius, radius * 0.7, 0.3, 8),
			stroke: mix(skin.light, '#fffaf2', 0.5),
			width: 0.26,
			opacity: 0.55
		}
	];
}
