export { contrast, distance, mix, type Colour } from './colour.ts';
export { drawSkin, type SkinDrawing } from './draw-skin.ts';
export { askedOf, type Asked, type Place } from './finding.ts';
export { BLURS_MM, LEAST_CONTRAST, type Shape } from './shape.ts';
export {
	FINDINGS,
	findingSchema,
	lookSchema,
	SEEDS,
	TONE_IDS,
	toneIdSchema,
	type Finding,
	type Look,
	type ToneId
} from './skin-look-schema.ts';
export { reddened, TONES } from './tone.ts';
