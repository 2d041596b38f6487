import type { FaceZoneId } from '#domain/technique';

export const zoneNames: Readonly<Record<FaceZoneId, string>> = {
	forehead: 'Forehead',
	temples: 'Temples',
	cheeks: 'Cheeks',
	nose: 'Nose',
	'upper-lip': 'Above the upper lip',
	chin: 'Chin',
	jaw: 'Jawline',
	'neck-sides': 'Sides of the neck',
	orbit: 'Eye area, inside the bony rim',
	lips: 'Red of the lips',
	nostrils: 'Nostril rims',
	ears: 'Ears',
	'neck-midline': 'Front midline of the neck',
	'brow-tattoo': 'Tattooed brows',
	'raised-mole': 'Raised mole',
	'inflamed-papules': 'Inflamed spots'
};
