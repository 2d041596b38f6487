import { ENDPOINT_FINDINGS, type Finding } from './look.ts';

/** Where on a face a patch lies. */
export type Place = 'forehead' | 'cheek' | 'jaw' | 'chin' | 'mouth';

/** What a look asks its viewer to judge: a cell in the middle of the work, or skin before it. */
export type Asked = 'endpoint' | 'triage';

/** What a gloved finger feels, compared with the skin beside it. */
export type Warmth = 'same' | 'just-warmer' | 'warm' | 'half-warm' | 'hot';

/** Warmth by redness, as the course's scale of 0 to 4 pairs them. */
const WARMTH_OF_REDNESS = ['same', 'just-warmer', 'warm', 'warm', 'hot'] as const;

export interface Nature {
	readonly places: readonly [Place, ...Place[]];
	/** The least and the most redness that it is drawn with, on the course's scale of 0 to 4; null where that scale says nothing. */
	readonly redness: readonly [number, number] | null;
	/** Where touch says something that its redness does not. */
	readonly warmth?: Warmth;
}

const CELL = ['cheek', 'forehead', 'jaw'] as const;

/** What is true of a finding on every tone. */
export const NATURES: Readonly<Record<Finding, Nature>> = {
	clear: { places: CELL, redness: [0, 1] },
	'even-pink': { places: CELL, redness: [2, 3] },
	uneven: { places: CELL, redness: [2, 2], warmth: 'half-warm' },
	pinpoint: { places: CELL, redness: [2, 2] },
	streak: { places: CELL, redness: [2, 2] },
	'deep-patchy': { places: CELL, redness: [4, 4] },
	hives: { places: CELL, redness: [2, 2] },
	bruise: { places: ['cheek', 'jaw'], redness: [1, 1] },
	calm: { places: ['forehead', 'cheek', 'jaw', 'chin'], redness: null },
	papules: { places: ['chin', 'cheek', 'forehead'], redness: null },
	'cold-sore': { places: ['mouth'], redness: null },
	eczema: { places: ['cheek', 'jaw'], redness: null },
	mole: { places: ['cheek', 'jaw'], redness: null },
	'changed-mole': { places: ['cheek', 'jaw', 'forehead'], redness: null },
	sunburn: { places: ['cheek', 'forehead'], redness: null, warmth: 'hot' },
	'infected-spot': { places: ['chin', 'cheek'], redness: null, warmth: 'hot' },
	graze: { places: ['jaw', 'chin'], redness: null }
};

/** What a finger feels; null where nothing is to be felt, or nobody should touch. */
export const warmthOf = ({ warmth }: Nature, redness: number | null): Warmth | null =>
	warmth ?? (redness === null ? null : (WARMTH_OF_REDNESS[redness] ?? null));

/** The question that a finding is drawn for. */
export const askedOf = (finding: Finding): Asked => (ENDPOINT_FINDINGS.some((endpoint) => endpoint === finding) ? 'endpoint' : 'triage');
