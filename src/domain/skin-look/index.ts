export { contrast, distance, mix, type Colour } from './colour.ts';
export { drawSkin, type SkinDrawing } from './draw-skin.ts';
export { askedOf, type Place, type Warmth } from './finding.ts';
export { BLURS_MM, LEAST_CONTRAST, type Shape } from './shape.ts';
export { FINDINGS, SEEDS, TONE_IDS, type Finding, type Look, type ToneId } from './look.ts';
export { findingSchema, lookSchema, toneIdSchema } from './skin-look-schema.ts';
export { reddened, TONES } from './tone.ts';
