import * as v from 'valibot';

/** Six drawn skins, from the lightest to the deepest, numbered as the Fitzpatrick types whose skin is often like that. */
export const TONE_IDS = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const;
export const toneIdSchema = v.picklist(TONE_IDS, `is not a tone. Use one of: ${TONE_IDS.join(', ')}.`);
export type ToneId = v.InferOutput<typeof toneIdSchema>;

/** What a cell can look like while it is rolled. */
export const ENDPOINT_FINDINGS = ['clear', 'even-pink', 'uneven', 'pinpoint', 'streak', 'deep-patchy', 'hives', 'bruise'] as const;
/** What can be found on a face before anything is rolled. */
export const TRIAGE_FINDINGS = [
	'calm',
	'papules',
	'cold-sore',
	'eczema',
	'mole',
	'changed-mole',
	'sunburn',
	'infected-spot',
	'graze'
] as const;
export const FINDINGS = [...ENDPOINT_FINDINGS, ...TRIAGE_FINDINGS] as const;
export const findingSchema = v.picklist(FINDINGS, `is not a finding that can be drawn. Use one of: ${FINDINGS.join(', ')}.`);
export type Finding = v.InferOutput<typeof findingSchema>;

/** One drawn patch of skin: these three decide every line of it. */
export const lookSchema = v.strictObject({
	finding: findingSchema,
	tone: toneIdSchema,
	seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999_999))
});
export type Look = v.InferOutput<typeof lookSchema>;
/** Above every seed of a look. */
export const SEEDS = 1_000_000;
