import { mix } from './colour.ts';
import { BLOOD, DARK_BLOOD, flush, glint, puffiness, type Stage } from './stage.ts';
import { at, between, blob, closed, line, oval, times, type Point, type Shape } from './shape.ts';
import type { ENDPOINT_FINDINGS } from './look.ts';

const CORNER_MM = 3;

/** What a cell shows while it is rolled, inside the corners of a pencil. */
export function drawCell(stage: Stage, finding: (typeof ENDPOINT_FINDINGS)[number]): Shape[] {
	const outline = cellOutline(stage, stage.middle, stage.half, stage.half);
	const field = (redness: number) => flush(stage, closed(outline), redness, stage.middle, stage.half);
	return [...signs(stage, finding, outline, field), pencil(stage)];
}

function signs(
	stage: Stage,
	finding: (typeof ENDPOINT_FINDINGS)[number],
	outline: readonly Point[],
	field: (redness: number) => Shape[]
): Shape[] {
	switch (finding) {
		case 'clear':
			// A trace, fainter than its quarter of the scale, so that nobody takes it for the endpoint.
			return field(stage.redness * 0.6);
		case 'even-pink':
			return [...field(stage.redness), ...puffiness(stage, outline, stage.redness === 3 ? 1 : 0.8)];
		case 'uneven':
			return half(stage);
		case 'pinpoint':
			return [...field(stage.redness), ...puffiness(stage, outline, 0.7), ...bloodDots(stage)];
		case 'streak':
			return [...field(stage.redness * 0.6), ...scratches(stage)];
		case 'deep-patchy':
			return [...field(stage.redness), ...puffiness(stage, outline, 1.2), ...patches(stage)];
		case 'hives':
			return [...field(stage.redness * 0.6), ...wheals(stage)];
		case 'bruise':
			return [...field(stage.redness * 0.5), ...bruise(stage)];
	}
}

/** Only one half of the cell has answered. */
function half(stage: Stage): Shape[] {
	const { middle, half: reach, random } = stage;
	const side = Math.floor(random() * 4);
	const shift = reach * 0.5;
	const at = { x: middle.x + (side === 0 ? shift : side === 1 ? -shift : 0), y: middle.y + (side === 2 ? shift : side === 3 ? -shift : 0) };
	const outline = cellOutline(stage, at, side < 2 ? reach * 0.55 : reach, side < 2 ? reach : reach * 0.55, 0.09);
	return [...flush(stage, closed(outline), 3, at, reach * 0.6, 2), ...puffiness(stage, outline, 0.9)];
}

function bloodDots({ random, skin, middle, half: reach }: Stage): Shape[] {
	const spread = { x: middle.x + between(random, -0.3, 0.3) * reach, y: middle.y + between(random, -0.25, 0.25) * reach };
	return times(9 + Math.floor(random() * 6), (index) => {
		const angle = index * 2.4 + random();
		const away = Math.sqrt((index + 0.6) / 14) * reach * 0.72;
		const dot = { x: spread.x + Math.cos(angle) * away, y: spread.y + Math.sin(angle) * away * 0.9 };
		const radius = between(random, 0.34, 0.62);
		return [
			{ d: oval(dot, radius * 3.4), fill: { fades: skin.red }, opacity: 0.55 },
			{ d: oval({ x: dot.x + radius * 0.3, y: dot.y + radius * 0.4 }, radius * 1.15), fill: skin.deep, opacity: 0.55, blurMm: 0.3 },
			{ d: oval(dot, radius + 0.1, radius * 1.08 + 0.1, 70), fill: DARK_BLOOD, opacity: 0.9, mark: 'thing', above: true },
			{ d: oval(dot, radius, radius * 1.08, 70), fill: BLOOD, opacity: 1, above: true },
			{
				d: oval({ x: dot.x + radius * 0.2, y: dot.y + radius * 0.3 }, radius * 0.7, radius * 0.6),
				fill: { fades: DARK_BLOOD },
				opacity: 0.6,
				above: true
			},
			glint(dot, radius)
		] satisfies Shape[];
	}).flat();
}

function scratches(stage: Stage): Shape[] {
	const { random, middle, half: reach } = stage;
	const turn = between(random, -0.5, 0.5) + (random() < 0.5 ? 0 : Math.PI / 2);
	return [0, 1].flatMap((index) => {
		const length = reach * (index === 0 ? 1.7 : between(random, 0.7, 1.1));
		const off = index * between(random, 1.7, 2.4);
		const start = between(random, -0.15, 0.15) * reach - length / 2;
		const along = (share: number): Point => {
			const [forward, aside] = [start + share * length, off + between(random, -0.16, 0.16)];
			return {
				x: middle.x + Math.cos(turn) * forward - Math.sin(turn) * aside,
				y: middle.y + Math.sin(turn) * forward + Math.cos(turn) * aside
			};
		};
		return scratch(
			stage,
			times(9, (step) => along(step / 8))
		);
	});
}

/** Broken skin along a line: a red bed, a pale ridge that was pushed up, and the opened groove with dried beads. */
export function scratch({ skin, random }: Pick<Stage, 'skin' | 'random'>, points: readonly Point[]): Shape[] {
	const moved = (dx: number, dy: number) => line(points.map(({ x, y }) => ({ x: x + dx, y: y + dy })));
	// The middle one always bleeds: a scratch without a speck of blood would be drawn otherwise than it is described.
	const beads = points.filter((_, index) => random() < 0.55 || index === Math.floor(points.length / 2));
	return [
		{ d: line(points), stroke: skin.red, width: 4.2, opacity: 0.5 * skin.mostRed, blurMm: 2 },
		{ d: line(points), stroke: skin.red, width: 1.7, opacity: 0.9 * skin.mostRed, blurMm: 0.8 },
		{ d: moved(-0.3, -0.34), stroke: mix(skin.light, '#fff4ea', 0.35), width: 0.5, opacity: 0.75, blurMm: 0.3 },
		{ d: moved(0.3, 0.36), stroke: skin.deep, width: 0.5, opacity: 0.55, blurMm: 0.3 },
		{ d: line(points), stroke: DARK_BLOOD, width: 0.34, opacity: 0.85, mark: 'thing', above: true },
		{
			d: beads.map((bead) => oval(bead, between(random, 0.2, 0.42), between(random, 0.16, 0.28), 20)).join(''),
			fill: BLOOD,
			opacity: 0.95,
			above: true
		},
		{ d: beads.map(({ x, y }) => oval({ x: x - 0.1, y: y - 0.12 }, 0.08)).join(''), fill: '#ffe9e2', opacity: 0.8, above: true }
	];
}

/** Too much: dark, purple islands that run together. */
function patches(stage: Stage): Shape[] {
	const { random, skin, middle, half: reach } = stage;
	const purple = mix(mix(skin.red, '#470e26', 0.5), skin.deep, 0.25);
	return times(7, (index) => {
		const angle = index * 2.4 + random();
		const away = Math.sqrt(index / 7) * reach * 0.78;
		const place = { x: middle.x + Math.cos(angle) * away, y: middle.y + Math.sin(angle) * away };
		const [rx, ry] = [between(random, 2.6, 5), between(random, 2, 3.8)];
		return [
			{ d: oval(place, rx * 1.7, ry * 1.7), fill: { fades: purple }, opacity: 0.4 },
			{ d: blob(random, place, rx, ry, 0.3), fill: purple, opacity: 0.26, blurMm: 2 },
			{ d: blob(random, place, rx * 0.8, ry * 0.76, 0.26), fill: mix(purple, '#1c0610', 0.3), opacity: 0.32, blurMm: 0.8, mark: 'form' }
		] satisfies Shape[];
	}).flat();
}

/** Raised islands that keep to no cell: paler in the middle, with a flare round them. */
function wheals(stage: Stage): Shape[] {
	const { random, skin, middle, half: reach } = stage;
	return times(6 + Math.floor(random() * 3), (index) => {
		const angle = index * 2.4 + between(random, -0.3, 0.3);
		const away = Math.sqrt((index + 0.3) / 8) * reach * 1.35;
		const place = { x: middle.x + Math.cos(angle) * away, y: middle.y + Math.sin(angle) * away * 0.82 };
		const [rx, ry] = [between(random, 2.6, 5), between(random, 2.2, 3.6)];
		const body = blob(random, place, rx, ry, 0.22, 7);
		return [
			{ d: oval(place, rx * 2.1, ry * 2.1), fill: { fades: skin.red }, opacity: skin.mostRed * 1.15 },
			{ d: blob(random, { x: place.x + 0.5, y: place.y + 0.7 }, rx * 1.06, ry * 1.06, 0.1), fill: skin.deep, opacity: 0.42, blurMm: 0.8 },
			{ d: body, fill: mix(mix(skin.base, skin.light, 0.35), skin.red, skin.mostRed * 0.3), opacity: 0.95, blurMm: 0.8 },
			{ d: oval({ x: place.x + rx * 0.3, y: place.y + ry * 0.36 }, rx * 0.8, ry * 0.7), fill: { fades: skin.shade }, opacity: 0.45 },
			{ d: oval({ x: place.x - rx * 0.3, y: place.y - ry * 0.34 }, rx * 0.5, ry * 0.4, -20), fill: { fades: skin.light }, opacity: 0.5 },
			{ d: underRim(place, rx * 0.98, ry * 0.98), stroke: skin.deep, width: 0.34, opacity: 0.55, blurMm: 0.3, mark: 'form' }
		] satisfies Shape[];
	}).flat();
}

const underRim = ({ x, y }: Point, rx: number, ry: number): string =>
	line([-0.35, 0.1, 0.6, 1.1, 1.6, 2.1].map((angle) => ({ x: x + Math.cos(angle) * rx, y: y + Math.sin(angle) * ry })));

/** Blood under the skin: it has no shine, and its small dots do not stand up. */
function bruise(stage: Stage): Shape[] {
	const { random, skin, middle, half: reach } = stage;
	const place = { x: middle.x + between(random, -2, 2), y: middle.y + between(random, -2, 2) };
	const violet = mix(mix(skin.red, '#34183c', 0.55), skin.deep, 0.25);
	const dots = times(26, () => {
		const angle = random() * 2 * Math.PI;
		const away = Math.sqrt(random()) * reach * 0.78;
		return oval({ x: place.x + Math.cos(angle) * away, y: place.y + Math.sin(angle) * away * 0.8 }, between(random, 0.16, 0.34));
	});
	return [
		{
			d: oval({ x: place.x - 3, y: place.y + 2 }, reach * 0.8, reach * 0.6, 20),
			fill: { fades: mix(skin.red, skin.deep, 0.4) },
			opacity: 0.4
		},
		{ d: blob(random, place, reach * 0.78, reach * 0.6, 0.16), fill: violet, opacity: 0.36, blurMm: 4 },
		{ d: blob(random, place, reach * 0.5, reach * 0.38, 0.24), fill: violet, opacity: 0.34, blurMm: 2 },
		{
			d: blob(random, { x: place.x + 2, y: place.y + 1 }, reach * 0.3, reach * 0.22, 0.3),
			fill: mix(violet, '#100612', 0.4),
			opacity: 0.3,
			blurMm: 2
		},
		{ d: dots.join(''), fill: mix(violet, '#100612', 0.42), opacity: 0.66, blurMm: 0.3, mark: 'thing' }
	];
}

function cellOutline({ random }: Stage, { x, y }: Point, halfWide: number, halfHigh: number, wobble = 0.05): Point[] {
	return times(16, (index) => {
		const angle = (index / 16) * 2 * Math.PI;
		const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
		// A superellipse of the third degree lies between a circle and a square.
		const reach = (1 / (Math.abs(cos) ** 3 + Math.abs(sin) ** 3) ** (1 / 3)) * (1 + between(random, -wobble, wobble));
		return { x: x + cos * reach * halfWide, y: y + sin * reach * halfHigh };
	});
}

function pencil({ middle: { x, y }, half: reach, skin }: Stage): Shape {
	const far = reach + 1.6;
	const corners = [
		[-1, -1],
		[1, -1],
		[1, 1],
		[-1, 1]
	].map(([right = 1, down = 1]) => {
		const corner = { x: x + right * far, y: y + down * far };
		return `M${at({ x: corner.x - right * CORNER_MM, y: corner.y })}L${at(corner)}L${at({ x: corner.x, y: corner.y - down * CORNER_MM })}`;
	});
	return { d: corners.join(''), stroke: skin.pencil, width: 0.42, opacity: 0.85 };
}
