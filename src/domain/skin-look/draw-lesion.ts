import { mix } from './colour.ts';
import { scratch } from './draw-cell.ts';
import { changedMole, eczema, freckles, mole, sunburn } from './draw-surface.ts';
import { DARK_BLOOD, dome, flush, glint, PUS, type Stage } from './stage.ts';
import { between, blob, oval, times, type Point, type Shape } from './shape.ts';
import type { TRIAGE_FINDINGS } from './look.ts';
import { reddened } from './tone.ts';

/** What is found on a face before anything is rolled. */
export function drawLesion(stage: Stage, finding: (typeof TRIAGE_FINDINGS)[number]): Shape[] {
	switch (finding) {
		case 'calm':
			return freckles(stage);
		case 'papules':
			return papules(stage);
		case 'cold-sore':
			return coldSore(stage);
		case 'eczema':
			return eczema(stage);
		case 'mole':
			return mole(stage);
		case 'changed-mole':
			return changedMole(stage);
		case 'sunburn':
			return sunburn(stage);
		case 'infected-spot':
			return infectedSpot(stage);
		case 'graze':
			return graze(stage);
	}
}

/** Inflamed spots: a red bed, a dome, and on some of them a white head. */
function papules(stage: Stage): Shape[] {
	const { random, skin, middle } = stage;
	return times(3 + Math.floor(random() * 3), (index) => {
		const angle = index * 2.2 + random();
		const away = index === 0 ? 0 : between(random, 5, 9.5);
		const place = { x: middle.x + Math.cos(angle) * away * 1.3, y: middle.y + Math.sin(angle) * away * 0.85 };
		const radius = between(random, 1.5, 2.5);
		return [
			{ d: oval(place, radius * 3, radius * 2.6), fill: { fades: skin.red }, opacity: skin.mostRed * 1.3 },
			...dome(stage, place, radius, mix(reddened(skin, 4), skin.red, 0.22)),
			...(index % 2 === 0
				? whiteHead(stage, place, radius * 0.36)
				: [glint({ x: place.x - radius * 0.2, y: place.y - radius * 0.2 }, radius * 0.5)])
		];
	}).flat();
}

function whiteHead({ skin }: Stage, place: Point, radius: number): Shape[] {
	const head = { x: place.x - radius * 0.3, y: place.y - radius * 0.3 };
	return [
		{ d: oval(head, radius * 1.25), fill: mix(skin.red, '#5a0c10', 0.4), opacity: 0.5, blurMm: 0.3 },
		{ d: oval(head, radius), fill: PUS, opacity: 0.95, blurMm: 0.3, above: true },
		glint(head, radius * 0.8)
	];
}

/** Small blisters in a group at the edge of the lip, on a swollen bed; some have dried to a crust. */
function coldSore(stage: Stage): Shape[] {
	const { random, skin } = stage;
	const middle = { x: between(random, 15, 20), y: between(random, 17.5, 20) };
	const bed = reddened(skin, 3.4);
	const blisters = times(8 + Math.floor(random() * 4), (index) => {
		const angle = index * 2.4 + random() * 0.5;
		const away = Math.sqrt(index / 10) * 3.9;
		const place = { x: middle.x + Math.cos(angle) * away * 1.25, y: middle.y + Math.sin(angle) * away * 0.9 };
		const radius = between(random, 0.62, 1.1);
		return [
			...dome(stage, place, radius, mix(bed, mix(skin.light, '#f6e3c8', 0.5), 0.42)),
			glint({ x: place.x - radius * 0.25, y: place.y - radius * 0.25 }, radius * 0.9)
		];
	});
	return [
		...flush(stage, blob(random, middle, 8, 6, 0.15), 3.6, middle, 6),
		{ d: oval({ x: middle.x + 0.8, y: middle.y + 1.2 }, 6.4, 4.8), fill: { fades: skin.deep }, opacity: 0.4 },
		{ d: oval({ x: middle.x - 1, y: middle.y - 1.6 }, 5, 3.2), fill: { fades: skin.light }, opacity: 0.4 },
		...blisters.flat(),
		...crust(stage, { x: middle.x + 2.6, y: middle.y + 1.6 }, 1.7)
	];
}

function crust({ random, skin }: Stage, place: Point, radius: number): Shape[] {
	return [
		{
			d: blob(random, { x: place.x + 0.2, y: place.y + 0.25 }, radius * 1.1, radius * 0.8, 0.25),
			fill: skin.deep,
			opacity: 0.55,
			blurMm: 0.3
		},
		{ d: blob(random, place, radius, radius * 0.7, 0.28), fill: '#b9803a', opacity: 0.95, above: true },
		{
			d: blob(random, { x: place.x - radius * 0.2, y: place.y - radius * 0.2 }, radius * 0.5, radius * 0.3, 0.3),
			fill: '#e3b66a',
			opacity: 0.8,
			blurMm: 0.3,
			above: true
		},
		{
			d: blob(random, { x: place.x + radius * 0.25, y: place.y + radius * 0.15 }, radius * 0.36, radius * 0.22, 0.3),
			fill: '#5f3013',
			opacity: 0.7,
			blurMm: 0.3,
			above: true
		}
	];
}

/** Hot, tight and running: the redness goes far beyond the spot. */
function infectedSpot(stage: Stage): Shape[] {
	const { random, skin, middle } = stage;
	const core = between(random, 2.8, 3.5);
	return [
		...flush(stage, blob(random, middle, 16, 12, 0.2), 3, middle, 12),
		...flush(stage, blob(random, middle, 9, 7.5, 0.16), 3.4, middle, 7),
		{ d: oval({ x: middle.x + 1.6, y: middle.y + 2 }, 9, 7), fill: { fades: skin.deep }, opacity: 0.5 },
		{ d: oval({ x: middle.x - 2.2, y: middle.y - 2.8 }, 7, 5), fill: { fades: skin.light }, opacity: 0.5 },
		...dome(stage, middle, core * 0.92, mix(reddened(skin, 4), skin.red, 0.5), core),
		{
			d: oval({ x: middle.x, y: middle.y - 0.2 }, core * 0.6, core * 0.52),
			fill: mix(skin.red, DARK_BLOOD, 0.4),
			opacity: 0.6,
			blurMm: 0.3
		},
		{
			d: blob(random, { x: middle.x, y: middle.y - 0.2 }, core * 0.46, core * 0.4, 0.2),
			fill: PUS,
			opacity: 0.96,
			blurMm: 0.3,
			above: true
		},
		{ d: oval({ x: middle.x + 0.3, y: middle.y + 0.2 }, core * 0.34, core * 0.26), fill: { fades: '#c99a3c' }, opacity: 0.6, above: true },
		glint({ x: middle.x - 0.2, y: middle.y - 0.4 }, 1),
		glint({ x: middle.x - core * 0.5, y: middle.y - core * 0.5 }, 1.2),
		...crust(stage, { x: middle.x + core * 0.3, y: middle.y + core * 0.62 }, 1.1)
	];
}

/** Fresh, short cuts side by side, one of them with a scab. */
function graze(stage: Stage): Shape[] {
	const { random, middle } = stage;
	const turn = between(random, -0.4, 0.9);
	const cuts = times(4, (index) => {
		const length = between(random, 4, 8);
		const off = (index - 1.5) * between(random, 2, 2.8);
		const start = between(random, -5, 0);
		return scratch(
			stage,
			times(6, (step) => {
				const [forward, aside] = [start + (step / 5) * length, off + between(random, -0.2, 0.2)];
				return {
					x: middle.x + Math.cos(turn) * forward - Math.sin(turn) * aside,
					y: middle.y + Math.sin(turn) * forward + Math.cos(turn) * aside
				};
			})
		);
	});
	const scab = { x: middle.x + between(random, -2, 2), y: middle.y + between(random, -1, 1) };
	return [...flush(stage, blob(random, middle, 9, 8, 0.18), 2.4, middle, 7), ...cuts.flat(), ...crust(stage, scab, 1.1)];
}
