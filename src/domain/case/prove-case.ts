import type { ChoiceId } from '#domain/course';
import type { CaseChoice, ClientCase, Ending, Scene } from './case-schema.ts';
import { stagesBetween } from './stage.ts';
import { choicesOf, outcomeOf, tell, type Story } from './story.ts';
import { findLoop, isFullMarks, walk } from './walk.ts';

/** More states than this can be told by no author, and by no trainee. */
const MOST_STATES = 10_000;
/** How many moments later an early decision has to surface, in at least one scene. */
const LEAST_STAGES_LATER = 2;

/** A part of a case, so that a fault can be shown where it stands. */
export type CasePart =
	| { readonly kind: 'case' }
	| { readonly kind: 'scene'; readonly scene: Scene }
	| { readonly kind: 'choice'; readonly scene: Scene; readonly choice: CaseChoice }
	| { readonly kind: 'ending'; readonly ending: Ending }
	| { readonly kind: 'variant'; readonly place: Scene | Ending; readonly index: number }
	| { readonly kind: 'error'; readonly ending: Ending; readonly index: number };

/** Something that is not so of every play, with the choices of a play that shows it where there is one. */
export type CaseFlaw =
	| { readonly kind: 'too-large'; readonly part: CasePart; readonly most: number }
	| { readonly kind: 'loops' | 'stuck' | 'critical-passes'; readonly part: CasePart; readonly path: readonly ChoiceId[] }
	| { readonly kind: 'error-unnamed'; readonly part: CasePart; readonly path: readonly ChoiceId[]; readonly error: ChoiceId }
	| { readonly kind: 'unreached' | 'not-full' | 'forgets' | 'harmless'; readonly part: CasePart };

/**
 * Plays a case in every way there is, and proves: every play ends; every part is reached by some play; none with a critical
 * error passes, or ends as if it had; each critical error is named by every ending that it leads to; some play earns full
 * marks; some critical error can be made; and some early decision surfaces two moments later.
 * The targets of all choices must exist.
 */
export function proveCase(clientCase: ClientCase): CaseFlaw[] {
	const stories: Story[] = [];
	for (const story of walk(clientCase)) {
		if (stories.length === MOST_STATES) return [{ kind: 'too-large', part: { kind: 'case' }, most: MOST_STATES }];
		stories.push(story);
	}
	const loop = findLoop(clientCase);
	const back = loop?.decisions.at(-1);
	if (loop && back) return [{ kind: 'loops', part: { kind: 'choice', ...back }, path: pathOf(loop) }];
	const stuck = stories.flatMap(flawOfGoingOn);
	// What would follow was not told, so nothing can be said of the rest.
	if (stuck.length > 0) return onePerPart(stuck);
	const all: CasePart = { kind: 'case' };
	return [
		...unreached(clientCase, stories),
		...onePerPart(stories.flatMap(flawsOfEnding)),
		...(stories.some(isFullEnding) ? [] : [{ kind: 'not-full', part: all } as const]),
		...(stories.some((story) => outcomeOf(story).criticalErrors.length > 0) ? [] : [{ kind: 'harmless', part: all } as const]),
		...(stories.some(surfaces) ? [] : [{ kind: 'forgets', part: all } as const])
	];
}

const pathOf = ({ decisions }: Story): ChoiceId[] => decisions.map(({ choice }) => choice.id);
const isFullEnding = (story: Story): boolean => story.at.kind === 'ending' && isFullMarks(story);

function flawOfGoingOn(story: Story): CaseFlaw[] {
	if (story.at.kind === 'ending' || choicesOf(story).length > 0) return [];
	return [{ kind: 'stuck', part: { kind: 'scene', scene: story.at.scene }, path: pathOf(story) }];
}

function flawsOfEnding(story: Story): CaseFlaw[] {
	if (story.at.kind === 'scene') return [];
	const { ending } = story.at;
	const { criticalErrors, passed } = outcomeOf(story);
	const path = pathOf(story);
	const part: CasePart = { kind: 'ending', ending };
	const unnamed = criticalErrors.filter((error) => !ending.errors.some(({ choice }) => choice === error));
	return [
		...(criticalErrors.length > 0 && (passed || ending.tone === 'good') ? [{ kind: 'critical-passes', part, path } as const] : []),
		...unnamed.map((error) => ({ kind: 'error-unnamed', part, path, error }) as const)
	];
}

/** The early decision that this scene goes back to lies far enough behind. */
function surfaces(story: Story): boolean {
	const { because } = tell(story);
	return (
		story.at.kind === 'scene' && because !== undefined && stagesBetween(because.scene.stage, story.at.scene.stage) >= LEAST_STAGES_LATER
	);
}

function unreached({ scenes, endings }: ClientCase, stories: readonly Story[]): CaseFlaw[] {
	const reached = new Set<unknown>(
		stories.flatMap((story) => {
			const place = story.at.kind === 'scene' ? story.at.scene : story.at.ending;
			const said = place.variants.find(({ when }) => story.facts.has(when));
			const named =
				story.at.kind === 'ending' ? story.at.ending.errors.filter(({ choice }) => outcomeOf(story).criticalErrors.includes(choice)) : [];
			return [place, said, ...named, ...choicesOf(story)];
		})
	);
	const parts: (readonly [unknown, CasePart])[] = [
		...scenes.flatMap((scene) => [
			[scene, { kind: 'scene', scene }] as const,
			...scene.variants.map((variant, index) => [variant, { kind: 'variant', place: scene, index }] as const),
			...scene.choices.map((choice) => [choice, { kind: 'choice', scene, choice }] as const)
		]),
		...endings.flatMap((ending) => [
			[ending, { kind: 'ending', ending }] as const,
			...ending.variants.map((variant, index) => [variant, { kind: 'variant', place: ending, index }] as const),
			...ending.errors.map((error, index) => [error, { kind: 'error', ending, index }] as const)
		])
	];
	// What stands in a scene that nobody meets is not met either, and need not be said again.
	return parts.flatMap(([thing, part]) => (reached.has(thing) || !reached.has(homeOf(part)) ? [] : [{ kind: 'unreached', part } as const]));

	function homeOf(part: CasePart): unknown {
		switch (part.kind) {
			case 'variant':
				return part.place;
			case 'choice':
				return part.scene;
			case 'error':
				return part.ending;
			default:
				return scenes[0];
		}
	}
}

/** The shortest play that shows a flaw is enough. */
function onePerPart(flaws: readonly CaseFlaw[]): CaseFlaw[] {
	const first = new Map<string, CaseFlaw>();
	for (const flaw of flaws) {
		const name = JSON.stringify([flaw.kind, flaw.part, flaw.kind === 'error-unnamed' ? flaw.error : null]);
		if (!first.has(name)) first.set(name, flaw);
	}
	return [...first.values()];
}
