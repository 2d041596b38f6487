/** The moments at which a client is seen, in the order of time. */
export const STAGES = ['consult', 'patch', 'treatment', 'day', 'three-days', 'four-weeks'] as const;
export type Stage = (typeof STAGES)[number];

/** The skin tones of Fitzpatrick, from the lightest. */
export const SKIN_TONES = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const;

/** How many moments lie between two; below 0 where the second comes first. */
export const stagesBetween = (from: Stage, to: Stage): number => STAGES.indexOf(to) - STAGES.indexOf(from);

/** The moments at which this client is seen, in the order of time. */
export const stagesOf = ({ scenes }: { readonly scenes: readonly { readonly stage: Stage }[] }): Stage[] =>
	STAGES.filter((stage) => scenes.some((scene) => scene.stage === stage));
