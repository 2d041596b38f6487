import { describe, expect, test } from 'vitest';
import {
	EAR,
	FACE_ZONES,
	FACE_ZONE_IDS,
	HEAD,
	NECK,
	curveOf,
	distanceToEdge,
	isInside,
	mirrored,
	zoneAt,
	type FaceZoneId,
	type Point
} from '#domain/technique';

const TREATED: FaceZoneId[] = ['forehead', 'temples', 'cheeks', 'nose', 'upper-lip', 'chin', 'jaw', 'neck-sides'];
const LEFT_OUT_ON_EVERY_FACE: FaceZoneId[] = ['orbit', 'lips', 'nostrils', 'ears', 'neck-midline', 'brow-tattoo'];
const curvesOf = (id: FaceZoneId): Point[][] => FACE_ZONES[id].outlines.map((outline) => curveOf(outline));

describe('the zones of the face map', () => {
	test.each(FACE_ZONE_IDS)('%s has outlines of at least three corners and its label inside the first', (id) => {
		const zone = FACE_ZONES[id];

		const [first] = curvesOf(id);

		expect(zone.id).toBe(id);
		expect(zone.outlines.every((outline) => outline.length >= 3)).toBe(true);
		expect(isInside(zone.label, first ?? [])).toBe(true);
	});

	test.each(FACE_ZONE_IDS)('%s lies on the drawn face', (id) => {
		const drawn = [HEAD, NECK, EAR, mirrored(EAR)].map((outline) => curveOf(outline));

		const strays = curvesOf(id)
			.flat()
			.filter((point) => !drawn.some((part) => isInside(point, part)));

		expect(strays).toEqual([]);
	});

	test.each(TREATED)('%s keeps at least 3 mm from the eye socket', (id) => {
		const sockets = curvesOf('orbit');

		const points = curvesOf(id).flat();

		expect(points.some((point) => sockets.some((socket) => isInside(point, socket)))).toBe(false);
		expect(Math.min(...points.flatMap((point) => sockets.map((socket) => distanceToEdge(point, socket))))).toBeGreaterThanOrEqual(3);
	});

	test.each(TREATED)('%s touches no zone that is left out on every face', (id) => {
		const curves = curvesOf(id);

		const touching = LEFT_OUT_ON_EVERY_FACE.filter((other) =>
			curvesOf(other).some((left) =>
				curves.some((right) => right.some((point) => isInside(point, left)) || left.some((point) => isInside(point, right)))
			)
		);

		expect(touching).toEqual([]);
	});

	test('zones that are worked do not overlap each other', () => {
		const pairs = TREATED.flatMap((one, at) => TREATED.slice(at + 1).map((other) => [one, other] as const));

		const overlapping = pairs.filter(([one, other]) =>
			curvesOf(one).some((curve) =>
				curvesOf(other)
					.flat()
					.some((point) => isInside(point, curve))
			)
		);

		expect(overlapping).toEqual([]);
	});

	test('the forehead ends a centimetre above the brows', () => {
		const brows = curvesOf('brow-tattoo').flat();

		const gaps = curvesOf('forehead').flatMap((curve) => brows.map((point) => distanceToEdge(point, curve)));

		expect(Math.min(...gaps)).toBeGreaterThanOrEqual(9);
	});

	test('left and right mirror each other', () => {
		for (const { outlines } of Object.values(FACE_ZONES)) {
			const [left, right] = outlines;
			if (right) expect(right).toEqual(mirrored(left));
		}
	});

	test.each(FACE_ZONE_IDS)('a finger on the label of %s means it', (id) => {
		expect(zoneAt(FACE_ZONES[id].label, FACE_ZONE_IDS)).toBe(id);
	});

	test('a finger far from every zone means none', () => {
		expect(zoneAt([0, -20], FACE_ZONE_IDS)).toBeUndefined();
	});

	test('a finger beside the mole means the mole, though it lies in the cheek', () => {
		expect(zoneAt([-39, 153], FACE_ZONE_IDS)).toBe('raised-mole');
	});
});
