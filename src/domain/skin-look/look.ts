/** Six drawn skins, from the lightest to the deepest, numbered as the Fitzpatrick types whose skin is often like that. */
export const TONE_IDS = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const;
export type ToneId = (typeof TONE_IDS)[number];

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
export type Finding = (typeof FINDINGS)[number];

/** Above every seed of a look. */
export const SEEDS = 1_000_000;

/** One drawn patch of skin: these three decide every line of it. */
export interface Look {
	finding: Finding;
	tone: ToneId;
	/** A whole number from 0 up to SEEDS. */
	seed: number;
}
