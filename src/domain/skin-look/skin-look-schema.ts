import * as v from 'valibot';
import { FINDINGS, SEEDS, TONE_IDS, type Look } from './look.ts';

export const toneIdSchema = v.picklist(TONE_IDS, `is not a tone. Use one of: ${TONE_IDS.join(', ')}.`);
export const findingSchema = v.picklist(FINDINGS, `is not a finding that can be drawn. Use one of: ${FINDINGS.join(', ')}.`);

export const lookSchema: v.GenericSchema<Look> = v.strictObject({
	finding: findingSchema,
	tone: toneIdSchema,
	seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(SEEDS - 1))
});
