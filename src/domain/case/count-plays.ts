import type { ClientCase } from './case-schema.ts';
import { choicesOf, decide, openStory, type Story } from './story.ts';
import { findLoop, positionOf } from './walk.ts';

/** In how many ways a case can be played from its beginning to an ending; 0 where one of them goes round for ever. */
export function countPlays(clientCase: ClientCase): number {
	if (findLoop(clientCase)) return 0;
	const counted = new Map<string, number>();
	return from(openStory(clientCase));

	function from(story: Story): number {
		if (story.at.kind === 'ending') return 1;
		const position = positionOf(story);
		const known = counted.get(position);
		if (known !== undefined) return known;
		const plays = choicesOf(story).reduce((sum, { id }) => {
			const next = decide(story, id);
			return sum + (next ? from(next) : 0);
		}, 0);
		counted.set(position, plays);
		return plays;
	}
}
