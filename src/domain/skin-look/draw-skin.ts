import { seededRandom } from '#domain/shared';
import { drawCell } from './draw-cell.ts';
import { drawGround, HEIGHT_MM, WIDTH_MM } from './draw-ground.ts';
import { drawLesion } from './draw-lesion.ts';
import { NATURES, warmthOf, type Place, type Warmth } from './finding.ts';
import { between, pick, type Shape } from './shape.ts';
import { ENDPOINT_FINDINGS, type Finding, type Look } from './look.ts';
import type { Stage } from './stage.ts';
import { TONES } from './tone.ts';

/** A patch of facial skin, ready to be set down as SVG; lengths are in mm on the skin. */
export interface SkinDrawing {
	readonly widthMm: number;
	readonly heightMm: number;
	readonly place: Place;
	/** Seen from the front, the client's left is on the right: an unturned patch is of her left side. */
	readonly side: 'left' | 'right';
	/** 0 to 4 on the course's scale; null where that scale says nothing. */
	readonly redness: number | null;
	/** What a gloved finger feels; null where nobody touches. */
	readonly warmth: Warmth | null;
	/** In the order in which they are laid down. */
	readonly shapes: readonly Shape[];
	/** For the grain of the skin, which a filter makes. */
	readonly grainSeed: number;
}

/**
 * Draws a look. The same look is the same drawing on every device; the tone decides colours and nothing else, so that a finding
 * stands where it stands whoever has it.
 */
export function drawSkin({ finding, tone, seed }: Look): SkinDrawing {
	const random = seededRandom(`${finding}/${seed}`);
	const nature = NATURES[finding];
	const place = pick(random, nature.places);
	const side = random() < 0.5 ? 'left' : 'right';
	const redness = nature.redness && nature.redness[random() < 0.5 ? 0 : 1];
	const stage: Stage = {
		random,
		skin: TONES[tone],
		place,
		middle: { x: between(random, 29, 34), y: between(random, 22.5, 26) },
		half: between(random, 11.5, 13.5),
		redness: redness ?? 0
	};
	const ground = drawGround(random, stage.skin, place);
	const shapes = isEndpoint(finding) ? drawCell(stage, finding) : drawLesion(stage, finding);
	return {
		widthMm: WIDTH_MM,
		heightMm: HEIGHT_MM,
		place,
		side,
		redness,
		warmth: warmthOf(nature, redness),
		shapes: [...ground, ...shapes],
		grainSeed: seed % 997
	};
}

const isEndpoint = (finding: Finding): finding is (typeof ENDPOINT_FINDINGS)[number] =>
	ENDPOINT_FINDINGS.some((endpoint) => endpoint === finding);
