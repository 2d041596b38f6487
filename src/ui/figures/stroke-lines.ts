/** One stroke over the cell, in the units of the cell's side, with the head of its arrow. */
export interface StrokeLine {
	from: readonly [x: number, y: number];
	to: readonly [x: number, y: number];
	/** Points of the arrow head, for an SVG polyline. */
	head: string;
}

/** Strokes stop this share of the side short of the cell's edge. */
const MARGIN = 0.045;

/** Parallel strokes at even distances over a square cell; the angle is anticlockwise from horizontal, y downwards. */
export function strokeLines(angleDegrees: number, strokes: number, side: number): StrokeLine[] {
	const turn = (angleDegrees * Math.PI) / 180;
	const along = [Math.cos(turn), -Math.sin(turn)] as const;
	const across = [-along[1], along[0]] as const;
	const half = side / 2 - side * MARGIN;
	const reach = (Math.abs(along[0]) + Math.abs(along[1])) * half;
	const gap = (2 * reach) / strokes;
	return Array.from({ length: strokes }, (_, index) => {
		const offset = gap * (index + 0.5) - reach;
		const middle = [across[0] * offset, across[1] * offset] as const;
		const [start, end] = chord(middle, along, half);
		const at = (distance: number, aside = 0) =>
			[
				side / 2 + middle[0] + along[0] * distance + across[0] * aside,
				side / 2 + middle[1] + along[1] * distance + across[1] * aside
			] as const;
		const size = Math.min(side * 0.034, gap * 0.34);
		return {
			from: at(start),
			to: at(end),
			head: [at(end - size * 1.5, -size), at(end), at(end - size * 1.5, size)].map((point) => point.map(round).join(',')).join(' ')
		};
	});
}

/** Where the line through `middle` enters and leaves the square of half-side `half` round 0, as distances along it. */
function chord(middle: readonly [number, number], along: readonly [number, number], half: number): [start: number, end: number] {
	const bounds = ([0, 1] as const)
		.filter((axis) => Math.abs(along[axis]) > 1e-9)
		.map((axis) => [(-half - middle[axis]) / along[axis], (half - middle[axis]) / along[axis]].sort((a, b) => a - b) as [number, number]);
	return [Math.max(...bounds.map(([start]) => start)), Math.min(...bounds.map(([, end]) => end))];
}

const round = (value: number): number => Math.round(value * 100) / 100;
