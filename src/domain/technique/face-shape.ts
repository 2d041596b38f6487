/** A place on the face in millimetres: x from the midline, positive on the client's left; y downwards. */
export type Point = readonly [x: number, y: number];

/** Corner points of a closed smooth curve (`curveOf` rounds them), at least 3. */
export type Outline = readonly Point[];

/** An outline written as in SVG: `x,y x,y …`. Throws on anything that is not a pair of numbers. */
export function corners(written: string): Outline {
	return written.split(' ').map((pair) => {
		const [x, y, ...rest] = pair.split(',').map(Number);
		if (x === undefined || y === undefined || rest.length > 0 || Number.isNaN(x + y)) throw new RangeError(`not a corner: ${pair}`);
		return [x, y] as const;
	});
}

/** The same outline on the other side of the face. */
export const mirrored = (outline: Outline): Outline => outline.map(([x, y]) => [-x, y] as const).reverse();

/** A whole outline from its half on the client's left, listed from the midline above to the midline below. */
export function symmetric(half: Outline): Outline {
	return [...half, ...mirrored(half).filter(([x]) => x !== 0)];
}

/** The smooth closed curve through the corner points as a polygon: Catmull-Rom, `steps` points for each corner. */
export function curveOf(outline: Outline, steps = 6): Point[] {
	return outline.flatMap((_, index) => {
		const [before, from, to, after] = [-1, 0, 1, 2].map((shift) => cornerAt(outline, index + shift)) as [Point, Point, Point, Point];
		return Array.from({ length: steps }, (_unused, step) => {
			const t = step / steps;
			return [between(before[0], from[0], to[0], after[0], t), between(before[1], from[1], to[1], after[1], t)] as const;
		});
	});
}

/** True where the point lies inside the polygon (even-odd rule). */
export function isInside([x, y]: Point, polygon: readonly Point[]): boolean {
	let inside = false;
	for (const [index, [ax, ay]] of polygon.entries()) {
		const [bx, by] = cornerAt(polygon, index - 1);
		if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
	}
	return inside;
}

/** Distance in mm from the point to the polygon's edge, inside or outside. */
export function distanceToEdge([x, y]: Point, polygon: readonly Point[]): number {
	return Math.min(
		...polygon.map(([ax, ay], index) => {
			const [bx, by] = cornerAt(polygon, index + 1);
			const squared = (bx - ax) ** 2 + (by - ay) ** 2;
			const along = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / squared));
			return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
		})
	);
}

/** Area in square millimetres. */
export function areaOf(polygon: readonly Point[]): number {
	const twice = polygon.reduce((sum, [ax, ay], index) => {
		const [bx, by] = cornerAt(polygon, index + 1);
		return sum + ax * by - bx * ay;
	}, 0);
	return Math.abs(twice) / 2;
}

/**
 * The drawn adult face, seen from the front. Thirds: hairline 40, between the brows 98, below the nose 157, chin 223;
 * 134 mm across the cheekbones.
 */
export const HEAD: Outline = symmetric(
	corners('0,20 26,26 46,42 58,60 64,80 66.6,98 67.2,117 66,138 62.4,158 55.6,179 45.4,196.4 35.6,208 24.4,217 12.6,223 0,224.8')
);

/** Neck and the beginning of the shoulders; its upper part lies behind the head. */
export const NECK: Outline = symmetric(corners('0,186 30,187 44,192 43,212 42.6,228 44.4,242 52,253 70,262 98,271 98,292 0,292'));

/** The ear on the client's left. */
export const EAR: Outline = corners('66.4,109 69.4,103.4 74.2,103.6 76.8,110 75.8,121 73.4,131 72.2,140.5 69,148 64,149 65.6,136 67,122');

function cornerAt(points: readonly Point[], index: number): Point {
	const point = points[(index + points.length) % points.length];
	if (!point) throw new RangeError('an outline without points has no corner');
	return point;
}

function between(before: number, from: number, to: number, after: number, t: number): number {
	const [leaving, arriving] = [(to - before) / 2, (after - from) / 2];
	return (
		(2 * t ** 3 - 3 * t ** 2 + 1) * from +
		(t ** 3 - 2 * t ** 2 + t) * leaving +
		(3 * t ** 2 - 2 * t ** 3) * to +
		(t ** 3 - t ** 2) * arriving
	);
}
