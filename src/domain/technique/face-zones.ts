import type { FaceZoneId } from './face-zone-id.ts';
import { areaOf, corners, curveOf, distanceToEdge, isInside, mirrored, symmetric, type Outline, type Point } from './face-shape.ts';

/** One place of the face map. A paired place has two outlines, the client's left first. */
export interface FaceZone {
	readonly id: FaceZoneId;
	readonly outlines: readonly [Outline, ...Outline[]];
	/** Where its number or sign stands, in the first outline; a pair repeats it, mirrored, in the second. */
	readonly label: Point;
}

/** Corner points in mm of every zone on the face of `HEAD`, `NECK` and `EAR`. */
export const FACE_ZONES: Readonly<Record<FaceZoneId, FaceZone>> = {
	// Ends a centimetre above the brow hair.
	forehead: single('forehead', [0, 67], symmetric(corners('0,46 15,47 30,52 42,61 47.5,71 47,80.5 38,83.5 24,84.5 10,88 0,90'))),
	temples: pair('temples', [57, 86], corners('51,65 56.4,72 61,85 64,99 64.8,110.5 59.4,111.6 56.6,104 53.6,93 51.6,80')),
	cheeks: pair(
		'cheeks',
		[47, 140.5],
		corners('18,136 26,133.4 38,134 49,130.5 57,122 64,117.5 64.6,130 62.4,144 58.6,157.5 50,165 39,167 30,163 24,155.5 20,146')
	),
	nose: single('nose', [0, 127], symmetric(corners('0,101 6.5,102 8,113 9.2,125 12.2,136 14,143 9,146.8 0,148.4'))),
	'upper-lip': single('upper-lip', [0, 164.2], symmetric(corners('0,158.6 9,158.4 18,159.2 25.5,165 26.4,171.6 19,171.4 10,168.4 0,168'))),
	chin: single('chin', [0, 208], symmetric(corners('0,195 11,195.2 20.5,198 25.5,206 21,214.4 11.5,219.6 0,221.4'))),
	jaw: pair(
		'jaw',
		[45, 180],
		corners('33,169.6 42,172 51,169.6 57.8,162.6 56,174 51,185.4 43.2,196 34.5,205 28.8,202.6 29.4,193 32.5,181')
	),
	'neck-sides': pair(
		'neck-sides',
		[31.5, 234],
		corners('25,221.4 34,213.6 41,206.4 41,220 40.4,234 42,246 41,256 31,258.4 22,257 20.8,240 21.6,227')
	),
	orbit: pair(
		'orbit',
		[31, 115],
		corners('11.8,109.4 17,106.2 29,104.6 41,105 48.4,107.6 51.6,113.6 48,121.4 40,126.6 29.5,128.2 19.5,125.6 13,118.5')
	),
	lips: single('lips', [0, 180.6], symmetric(corners('0,171 4.6,170 10,170.8 18.5,174.2 27.4,179.4 20,187.4 10.5,191.4 0,192'))),
	nostrils: pair('nostrils', [11, 153], corners('3.4,151.6 8,149.6 14,147.6 18.6,150 17,155 10.4,157 4.2,156.4')),
	ears: pair(
		'ears',
		[71, 122],
		corners('67.4,110 69.8,105 73.8,105 75.6,110.4 74.6,121 72.2,131 71,140 68.6,146 65.4,147.4 66.6,136 67.8,122')
	),
	'neck-midline': single('neck-midline', [0, 245], symmetric(corners('0,228.4 8,229 13,231.6 13.6,244 12.6,256 8,262 0,263.4'))),
	'brow-tattoo': pair(
		'brow-tattoo',
		[33, 97.6],
		corners('12,103 15.4,98.4 25,94.8 36,94 45,95.8 51.4,99.6 50,101.2 43,99.4 32,98.8 22,101.2 15,104')
	),
	'raised-mole': single('raised-mole', [-33, 153], disc([-33, 153], 4.4)),
	'inflamed-papules': single('inflamed-papules', [44, 155.5], disc([44, 155.5], 6.4))
};

/** Small zones reach this far beyond their edge when they are pointed at. */
const HALO_MM = 2.5;
/** A finger that lands beside the face's zones still means the nearest one within this distance. */
const REACH_MM = 9;

/** The zone that a finger at this place means, the smaller one where two are near; undefined far from all of them. */
export function zoneAt(place: Point, among: readonly FaceZoneId[]): FaceZoneId | undefined {
	const near = among.map((id) => {
		const curves = FACE_ZONES[id].outlines.map((outline) => curveOf(outline));
		return {
			id,
			areaMm2: Math.max(...curves.map(areaOf)),
			distanceMm: Math.min(...curves.map((curve) => (isInside(place, curve) ? 0 : distanceToEdge(place, curve))))
		};
	});
	const meant = near.filter((zone) => zone.distanceMm <= HALO_MM).sort((a, b) => a.areaMm2 - b.areaMm2)[0];
	const nearest = near.filter((zone) => zone.distanceMm <= REACH_MM).sort((a, b) => a.distanceMm - b.distanceMm)[0];
	return (meant ?? nearest)?.id;
}

function single(id: FaceZoneId, label: Point, outline: Outline): FaceZone {
	return { id, label, outlines: [outline] };
}

function pair(id: FaceZoneId, label: Point, left: Outline): FaceZone {
	return { id, label, outlines: [left, mirrored(left)] };
}

function disc([x, y]: Point, radiusMm: number): Outline {
	return Array.from(
		{ length: 8 },
		(_, corner) => [x + radiusMm * Math.cos((corner * Math.PI) / 4), y + radiusMm * Math.sin((corner * Math.PI) / 4)] as const
	);
}
