import type { FigureOf } from '#domain/course';

type Layer = FigureOf<'skin-section'>['layers'][number];

/** Pixels for one millimetre of depth: 2 mm fill 320 px. Depth is to scale, width is not. */
export const PX_PER_MM = 160;
/** Width of the drawing's own units; they stretch to the place there is. */
export const STRATUM_WIDTH = 1000;
const WAVES = 13;
const STEPS = WAVES * 8;

/** Closed path of a layer: its upper border waves where epidermis meets dermis, and swings slightly between deeper layers. */
export function stratumPath(layer: Layer, above: Layer | undefined, bottomMm: number): string {
	const middle = layer.fromMm * PX_PER_MM;
	const heightPx = borderHeight(layer, above);
	const points = Array.from({ length: STEPS + 1 }, (_, step) => {
		const along = step / STEPS;
		return `${round(along * STRATUM_WIDTH)} ${round(middle + heightPx * ripple(along, above?.tone === 'epidermis'))}`;
	});
	return `M${points.join('L')}V${round(bottomMm * PX_PER_MM)}H0Z`;
}

/** Depths at which the scale has a line: every tenth of a millimetre, every fifth of them with its number. */
export function scaleMarks(depthMm: number): { mm: number; labelled: boolean }[] {
	return Array.from({ length: Math.floor(depthMm * 10 + 1e-9) + 1 }, (_, tenth) => ({ mm: tenth / 10, labelled: tenth % 5 === 0 }));
}

function borderHeight(layer: Layer, above: Layer | undefined): number {
	if (!above) return 0;
	const thinnerMm = Math.min(layer.toMm - layer.fromMm, above.toMm - above.fromMm);
	const highestMm = above.tone === 'epidermis' ? 0.036 : above.tone === 'horny' ? 0.004 : 0.03;
	return Math.min(highestMm, thinnerMm * 0.3) * PX_PER_MM;
}

/** From -1 to 1. Two waves that do not share a period keep the border from looking like a saw. */
function ripple(along: number, ridged: boolean): number {
	const turn = 2 * Math.PI * along;
	return ridged
		? 0.72 * Math.sin(turn * WAVES) + 0.28 * Math.sin(turn * WAVES * 0.37 + 1)
		: 0.7 * Math.sin(turn * 1.5 + 0.6) + 0.3 * Math.sin(turn * 3.7);
}

const round = (value: number): number => Math.round(value * 10) / 10;
