import * as v from 'valibot';

/** The places that a face map can name. A paired place (temples, cheeks) is one zone with two outlines. */
export const FACE_ZONE_IDS = [
	'forehead',
	'temples',
	'cheeks',
	'nose',
	'upper-lip',
	'chin',
	'jaw',
	'neck-sides',
	'orbit',
	'lips',
	'nostrils',
	'ears',
	'neck-midline',
	'brow-tattoo',
	'raised-mole',
	'inflamed-papules'
] as const;

export const faceZoneIdSchema = v.picklist(FACE_ZONE_IDS, `is not a zone of the face map. Use one of: ${FACE_ZONE_IDS.join(', ')}.`);
export type FaceZoneId = v.InferOutput<typeof faceZoneIdSchema>;
