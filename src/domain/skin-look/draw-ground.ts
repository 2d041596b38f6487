import type { Random } from '#domain/shared';
import type { Place } from './finding.ts';
import { poreShapes } from './pores.ts';
import { at, between, line, oval, rounded, times, type Point, type Shape } from './shape.ts';
import type { Tone } from './tone.ts';

export const WIDTH_MM = 64;
export const HEIGHT_MM = 48;
const PORE_GRID_MM = 1.75;

/** The skin before anything is wrong with it: light from above left, what the place is known by, pores and down. */
export function drawGround(random: Random, skin: Tone, place: Place): Shape[] {
	return [
		{ d: `M-4 -4H${WIDTH_MM + 4}V${HEIGHT_MM + 4}H-4Z`, fill: skin.base, opacity: 1 },
		{ d: oval({ x: 22, y: 14 }, 40, 32, -20), fill: { fades: skin.light }, opacity: 0.85 },
		{ d: oval({ x: 66, y: 52 }, 46, 34, -24), fill: { fades: skin.shade }, opacity: 0.9 },
		...mottling(random, skin),
		...landmarks(random, skin, place),
		...pores(random, skin, place),
		...down(random, skin, place)
	];
}

/** No skin has one colour: wide, faint clouds of a little more and a little less of it. */
function mottling(random: Random, skin: Tone): Shape[] {
	return times(9, (index) => ({
		d: oval(
			{ x: between(random, 0, WIDTH_MM), y: between(random, 0, HEIGHT_MM) },
			between(random, 6, 13),
			between(random, 4, 9),
			between(random, 0, 180)
		),
		fill: { fades: index % 3 === 0 ? skin.red : index % 3 === 1 ? skin.shade : skin.light },
		opacity: index % 3 === 0 ? 0.045 : 0.24
	}));
}

function landmarks(random: Random, skin: Tone, place: Place): Shape[] {
	switch (place) {
		case 'cheek':
			return [
				{ d: oval({ x: 30, y: 9 }, 24, 11, -14), fill: { fades: skin.light }, opacity: 0.75 },
				{ d: 'M-4 -4H3C5 6 5.5 14 3.5 22C1 30 -1 40 -4 52Z', fill: skin.deep, opacity: 0.42, blurMm: 2 },
				{
					d: line([
						{ x: 1.2, y: 3 },
						{ x: 4.6, y: 13 },
						{ x: 5.6, y: 24 },
						{ x: 4, y: 36 },
						{ x: 1, y: 46 }
					]),
					stroke: skin.deep,
					width: 0.9,
					opacity: 0.5,
					blurMm: 0.8
				}
			];
		case 'forehead':
			return [
				{ d: oval({ x: 30, y: 16 }, 30, 12), fill: { fades: skin.light }, opacity: 0.6 },
				...[10, 21].map((y): Shape => ({
					d: line(times(6, (index) => ({ x: -3 + index * 14, y: y + between(random, -1, 1) }))),
					stroke: skin.deep,
					width: 0.7,
					opacity: 0.26,
					blurMm: 0.8
				})),
				...brow(random, skin)
			];
		case 'jaw':
			return [
				{ d: 'M-4 44C14 43 34 38 46 29C55 22 62 14 68 2V54H-4Z', fill: skin.deep, opacity: 0.5, blurMm: 2 },
				{ d: 'M-4 50C18 49 40 44 52 34C60 27 64 20 68 12V54H-4Z', fill: skin.deep, opacity: 0.62, blurMm: 2 },
				{ d: oval({ x: 20, y: 18 }, 26, 15, -22), fill: { fades: skin.light }, opacity: 0.5 }
			];
		case 'chin':
			return [
				{ d: 'M2 -4C8 4 20 8.5 32 8.5C44 8.5 56 4 62 -4Z', fill: skin.lip, opacity: 0.95, blurMm: 0.3 },
				{ d: 'M4 -4C12 1 22 3 32 3C42 3 52 1 60 -4Z', fill: skin.lipDeep, opacity: 0.5, blurMm: 0.8 },
				{ d: oval({ x: 26, y: 5.6 }, 9, 1.5), fill: { fades: skin.light }, opacity: 0.5 },
				{ d: 'M10 11C22 17 42 17 54 11C50 17.5 42 19.5 32 19.5C22 19.5 14 17.5 10 11Z', fill: skin.deep, opacity: 0.42, blurMm: 2 },
				{ d: oval({ x: 28, y: 30 }, 19, 11), fill: { fades: skin.light }, opacity: 0.7 }
			];
		case 'mouth':
			return mouth(skin);
	}
}

/** The corner of a mouth: both lips come in from the left. */
function mouth(skin: Tone): Shape[] {
	const creases = [-2, 1, 4, 7, 10, 13, 16].map(
		(x) =>
			`M${x} ${28 + x * 0.03}q0.4 3 -0.6 ${rounded(8 - x * 0.36)}M${x} ${rounded(23.4 + x * 0.06)}q0.3 -2 -0.5 ${rounded(-5 + x * 0.22)}`
	);
	const parting = [
		{ x: -4, y: 25.4 },
		{ x: 6, y: 24.2 },
		{ x: 15, y: 25.6 },
		{ x: 23.5, y: 27.4 }
	];
	return [
		{ d: oval({ x: 25.4, y: 28.6 }, 3.6, 4.6, 12), fill: { fades: skin.deep }, opacity: 0.5 },
		{ d: 'M-4 14.5C4 13.5 10 16.5 15 20C18.5 22.6 21.5 25.6 24 27.6C15 26.6 4 25 -4 26Z', fill: skin.lip, opacity: 0.9, blurMm: 0.8 },
		{ d: 'M-4 25.5C4 25 15 26.6 24 27.6C20 33 13 38.4 4 39.4C0 39.8 -2 39.6 -4 39.4Z', fill: skin.lip, opacity: 0.92, blurMm: 0.8 },
		{ d: 'M-4 20C4 19.6 14 22 23 27C14 26.4 4 25 -4 26Z', fill: skin.lipDeep, opacity: 0.42, blurMm: 2 },
		{ d: 'M-4 35C4 36 14 33 21 29.6C18 34 11 39 4 39.6H-4Z', fill: skin.lipDeep, opacity: 0.4, blurMm: 2 },
		{ d: creases.join(''), stroke: skin.lipDeep, width: 0.28, opacity: 0.35, blurMm: 0.3 },
		{ d: oval({ x: 4, y: 30.6 }, 9, 2.6, -4), fill: { fades: skin.light }, opacity: 0.5 },
		{ d: line(parting), stroke: skin.deep, width: 0.9, opacity: 0.85, blurMm: 0.3 },
		{ d: 'M-4 13.6C4 12.6 10.4 15.6 15.4 19.2', stroke: skin.light, width: 0.8, opacity: 0.55, blurMm: 0.8 },
		{ d: 'M-4 42C6 42.6 14 40.6 21 35', stroke: skin.deep, width: 1.6, opacity: 0.3, blurMm: 2 }
	];
}

function brow(random: Random, skin: Tone): Shape[] {
	const hairs = times(70, (index) => {
		const x = 4 + index * 0.82;
		const y = HEIGHT_MM - 2.4 - Math.sin((index / 70) * Math.PI) * 4 + between(random, -0.4, 3);
		const [dx, dy] = [between(random, 2.6, 3.8), -between(random, 1, 1.9) + index * 0.018];
		return `M${at({ x, y })}q${rounded(dx * 0.4)} ${rounded(dy * 0.8)} ${rounded(dx)} ${rounded(dy)}`;
	});
	return [
		{ d: `M2 ${HEIGHT_MM + 4}C14 41 44 38 64 ${HEIGHT_MM - 2}V${HEIGHT_MM + 4}Z`, fill: skin.deep, opacity: 0.35, blurMm: 2 },
		{ d: hairs.join(''), stroke: skin.hair, width: 0.34, opacity: 0.66 }
	];
}

/** Each pore is a small shade with a light under it, so that it lies in the skin and not on it. */
function pores(random: Random, skin: Tone, place: Place): Shape[] {
	const size = place === 'cheek' || place === 'chin' ? 0.24 : 0.17;
	const columns = Math.ceil(WIDTH_MM / PORE_GRID_MM);
	const places = times(columns * Math.ceil(HEIGHT_MM / PORE_GRID_MM), (index): Point & { r: number } => ({
		x: ((index % columns) + between(random, 0.05, 0.95)) * PORE_GRID_MM,
		y: (Math.floor(index / columns) + between(random, 0.05, 0.95)) * PORE_GRID_MM,
		r: size * between(random, 0.45, 1.15)
	})).filter(({ x, y }) => !isLip(place, x, y));
	return poreShapes(places, skin, 0.34);
}

/** Lips have no pores and no down. */
function isLip(place: Place, x: number, y: number): boolean {
	if (place === 'chin') return y < 9 - (Math.abs(x - 32) / 32) ** 2 * 8;
	return place === 'mouth' && x < 25 && y > 13 && y < 40;
}

function down(random: Random, skin: Tone, place: Place): Shape[] {
	const starts = times(26, () => ({ x: between(random, 2, WIDTH_MM), y: between(random, 2, HEIGHT_MM) })).filter(
		({ x, y }) => !isLip(place, x, y)
	);
	const hairs = starts.map(
		(start) =>
			`M${at(start)}q${rounded(between(random, 0.5, 1))} ${rounded(between(random, 0.6, 1))} ${rounded(between(random, 0.8, 1.6))} ${rounded(between(random, 1.6, 3))}`
	);
	return [{ d: hairs.join(''), stroke: skin.hair, width: 0.09, opacity: 0.24 }];
}
