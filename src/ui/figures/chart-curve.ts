/** A point of a curve: x in its unit, y from 0 to 1. */
export type ChartPoint = readonly [x: number, y: number];

/** Height in words: the curves are schematic, and a number would say more than is known. */
export type Height = 'none' | 'low' | 'middle' | 'high';

/**
 * Slopes for a smooth curve that never leaves the height between two neighbouring points (Fritsch and Carlson): a curve that
 * dips below nothing, or rises above its top, would tell of something that nobody claimed.
 */
function slopes(points: readonly ChartPoint[]): number[] {
	const secants = points.slice(1).map(([x, y], index) => (y - (points[index]?.[1] ?? 0)) / (x - (points[index]?.[0] ?? 0)));
	return points.map((_, index) => {
		const [before, after] = [secants[index - 1], secants[index]];
		if (before === undefined || after === undefined) return before ?? after ?? 0;
		// The harmonic mean is flat at a turning point, and steeper than neither side twice over.
		return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
	});
}

/** The curve as SVG path data in a square of side 100, y upwards. */
export function chartPath(points: readonly ChartPoint[], from: number, to: number): string {
	const bends = slopes(points);
	const at = (x: number, y: number) => `${round(((x - from) / (to - from)) * 100)} ${round((1 - y) * 100)}`;
	return points
		.map(([x, y], index) => {
			const before = points[index - 1];
			if (!before) return `M${at(x, y)}`;
			const third = (x - before[0]) / 3;
			return `C${at(before[0] + third, before[1] + third * (bends[index - 1] ?? 0))} ${at(x - third, y - third * (bends[index] ?? 0))} ${at(x, y)}`;
		})
		.join('');
}

/** The curve's height at a place; before its first and behind its last point nothing is drawn, and nothing is known. */
export function heightAt(points: readonly ChartPoint[], x: number): number | undefined {
	const index = points.findIndex(([end], nth) => nth > 0 && end >= x);
	const [start, end] = [points[index - 1], points[index]];
	if (!start || !end || x < start[0]) return undefined;
	const bends = slopes(points);
	const width = end[0] - start[0];
	const t = (x - start[0]) / width;
	const [leaving, arriving] = [width * (bends[index - 1] ?? 0), width * (bends[index] ?? 0)];
	return (
		(2 * t ** 3 - 3 * t ** 2 + 1) * start[1] +
		(t ** 3 - 2 * t ** 2 + t) * leaving +
		(-2 * t ** 3 + 3 * t ** 2) * end[1] +
		(t ** 3 - t ** 2) * arriving
	);
}

export function heightInWords(height: number): Height {
	return height < 0.05 ? 'none' : height < 0.35 ? 'low' : height < 0.7 ? 'middle' : 'high';
}

/** Round numbers for an axis: the ends, and two or three places between them that a reader would choose. */
export function chartTicks(from: number, to: number): readonly number[] {
	const rough = (to - from) / 4;
	const magnitude = 10 ** Math.floor(Math.log10(rough));
	const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * magnitude >= rough) ?? 10) * magnitude;
	const first = Math.ceil(from / step) * step;
	const inner = Array.from({ length: Math.max(0, Math.floor((to - first) / step) + 1) }, (_, index) => round(first + index * step));
	const room = (to - from) / 8;
	return [from, ...inner.filter((tick) => tick - from > room && to - tick > room), to];
}

const round = (value: number): number => Math.round(value * 100) / 100;
