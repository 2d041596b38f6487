import type { Outline } from '#domain/technique';

/** SVG path data of the smooth closed curve through an outline's corners: the same curve as `curveOf`, as Béziers. */
export function curvePath(outline: Outline): string {
	const at = (index: number) => outline[(index + outline.length) % outline.length] ?? [0, 0];
	const [startX, startY] = at(0);
	const arcs = outline.map((from, index) => {
		const [before, to, after] = [at(index - 1), at(index + 1), at(index + 2)];
		const leaving = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
		const arriving = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
		return `C${[...leaving, ...arriving, ...to].map(short).join(' ')}`;
	});
	return `M${short(startX)} ${short(startY)}${arcs.join('')}Z`;
}

// A hundredth of a millimetre is finer than any screen shows; longer numbers only weigh on the page.
const short = (mm: number): string => String(Math.round(mm * 100) / 100);
