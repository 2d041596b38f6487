import type { ChoiceId } from '#domain/course';
import type { ClientCase } from './case-schema.ts';
import { choicesOf, decide, openStory, outcomeOf, type Story } from './story.ts';

/**
 * Every state that a case can get into, each once and nearest first: a place, with the facts that hold, the points and the
 * critical errors. A story that came back to where it was, with no new fact, is handed over and not told on.
 */
export function* walk(clientCase: ClientCase): Generator<Story> {
	const queue = [openStory(clientCase)];
	const seen = new Set(queue.map(stateOf));
	for (const story of queue) {
		yield story;
		if (loops(story)) continue;
		for (const { id } of choicesOf(story)) {
			const next = decide(story, id);
			if (!next || seen.has(stateOf(next))) continue;
			seen.add(stateOf(next));
			queue.push(next);
		}
	}
}

/** True where the story stands in a scene that it has met before, and no fact is new since then. */
function loops({ at, decisions, facts }: Story): boolean {
	if (at.kind === 'ending') return false;
	const before = decisions.findLastIndex(({ scene }) => scene === at.scene);
	return before >= 0 && !decisions.slice(before).some((decision) => [...facts.values()].includes(decision));
}

/** A story whose last decision led back to where it was, with no new fact; undefined where no play can go round so. */
export function findLoop(clientCase: ClientCase): Story | undefined {
	const open = new Set<string>();
	const done = new Set<string>();
	const search = (story: Story): Story | undefined => {
		const position = positionOf(story);
		if (done.has(position)) return undefined;
		if (open.has(position)) return story;
		open.add(position);
		for (const { id } of choicesOf(story)) {
			const next = decide(story, id);
			const loop = next && search(next);
			if (loop) return loop;
		}
		open.delete(position);
		done.add(position);
		return undefined;
	};
	return search(openStory(clientCase));
}

/** The choices of the shortest play that ends so; undefined where none does. */
export function findPlay(clientCase: ClientCase, wanted: (story: Story) => boolean): readonly ChoiceId[] | undefined {
	for (const story of walk(clientCase)) {
		if (story.at.kind === 'ending' && wanted(story)) return story.decisions.map(({ choice }) => choice.id);
	}
	return undefined;
}

/** Ended with every point that there was, and passed. */
export function isFullMarks(story: Story): boolean {
	return story.possible > 0 && story.points === story.possible && outcomeOf(story).passed;
}

/** Where a story can go on to depends on this alone. */
export function positionOf({ at, facts }: Story): string {
	return JSON.stringify([at.kind === 'scene' ? at.scene.id : at.ending.id, ...[...facts.keys()].sort()]);
}

function stateOf(story: Story): string {
	const { points, possible } = story;
	return JSON.stringify([positionOf(story), points, possible, ...[...outcomeOf(story).criticalErrors].sort()]);
}
