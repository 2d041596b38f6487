import type { ChoiceId } from '#domain/course';
import type { CaseChoice, ClientCase, Ending, Scene } from './case-schema.ts';

/** A choice that was made, and where. */
export interface Decision {
	readonly scene: Scene;
	readonly choice: CaseChoice;
}

/** A case as far as it was told. Immutable: `decide` makes the next one. */
export interface Story {
	readonly clientCase: ClientCase;
	readonly at: { readonly kind: 'scene'; readonly scene: Scene } | { readonly kind: 'ending'; readonly ending: Ending };
	readonly decisions: readonly Decision[];
	/** Every fact that holds, with the decision that first made it so. */
	readonly facts: ReadonlyMap<string, Decision>;
	readonly points: number;
	/** What the best choices would have earned in the scenes that were met. */
	readonly possible: number;
}

/** How a play stands. Whole numbers, so that no rounding can pass or fail anyone. */
export interface Outcome {
	readonly points: number;
	readonly possible: number;
	readonly criticalErrors: readonly ChoiceId[];
	/** Ended, with the case's share of the points and without a critical error. */
	readonly passed: boolean;
}

export function openStory(clientCase: ClientCase): Story {
	const [scene] = clientCase.scenes;
	if (!scene) throw new Error(`${clientCase.id}: the case has no scene`);
	return { clientCase, at: { kind: 'scene', scene }, decisions: [], facts: new Map(), points: 0, possible: 0 };
}

/** The choices on offer now: none once the case has ended. */
export function choicesOf({ at, facts }: Story): readonly CaseChoice[] {
	if (at.kind === 'ending') return [];
	return at.scene.choices.filter(({ needs, unless }) => needs.every((fact) => facts.has(fact)) && !unless.some((fact) => facts.has(fact)));
}

/** The story after a choice; undefined where it is not on offer. */
export function decide(story: Story, id: string): Story | undefined {
	const { clientCase, at, decisions, facts, points, possible } = story;
	const offered = choicesOf(story);
	const choice = offered.find((candidate) => candidate.id === id);
	if (!choice || at.kind === 'ending') return undefined;
	const decision = { scene: at.scene, choice };
	const fresh = choice.sets.filter((fact) => !facts.has(fact)).map((fact) => [fact, decision] as const);
	return {
		clientCase,
		at: placeOf(clientCase, choice.to),
		decisions: [...decisions, decision],
		facts: new Map([...facts, ...fresh]),
		points: points + choice.points,
		possible: possible + Math.max(...offered.map((candidate) => candidate.points))
	};
}

/** The story that these choices made; undefined where one of them was not on offer when its turn came. */
export function retell(clientCase: ClientCase, choices: readonly string[]): Story | undefined {
	return choices.reduce<Story | undefined>((story, choice) => story && decide(story, choice), openStory(clientCase));
}

/** What is said where the story stands, and the earlier decision that it goes back to. */
export function tell({ at, facts }: Story): { readonly say: string; readonly because: Decision | undefined } {
	const place = at.kind === 'scene' ? at.scene : at.ending;
	const variant = place.variants.find(({ when }) => facts.has(when));
	return { say: variant?.say ?? place.say, because: variant && facts.get(variant.when) };
}

export function outcomeOf({ clientCase, at, decisions, points, possible }: Story): Outcome {
	const criticalErrors = decisions.flatMap(({ choice }) => (choice.critical ? [choice.id] : []));
	const enough = points * 100 >= clientCase.passPercent * possible;
	return { points, possible, criticalErrors, passed: at.kind === 'ending' && enough && criticalErrors.length === 0 };
}

function placeOf({ id, scenes, endings }: ClientCase, to: string): Story['at'] {
	const scene = scenes.find((candidate) => candidate.id === to);
	if (scene) return { kind: 'scene', scene };
	const ending = endings.find((candidate) => candidate.id === to);
	if (!ending) throw new Error(`${id}: there is no scene or ending ${to}`);
	return { kind: 'ending', ending };
}
