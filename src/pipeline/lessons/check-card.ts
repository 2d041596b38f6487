import type { ReadBlock } from './compile-blocks.ts';
import { countWords } from './count-words.ts';
import { fault, type Fault, type Place } from './fault.ts';

const MOST_WORDS = 120;

/** A lesson ends with one summary card, which fits on a page. */
export function checkCard(blocks: readonly ReadBlock[], at: Place): Fault[] {
	const cards = blocks.flatMap(({ block, at: place }) =>
		block.content.flatMap((part) => (part.kind === 'card' ? [{ block, place, card: part }] : []))
	);
	// Without a block there is no place for a card, and that was reported.
	if (cards.length === 0 && blocks.length > 0) return [fault('card-missing', at)];
	return cards.flatMap(({ block, place, card }, index) => {
		const words = countWords(card.children);
		return [
			...(index > 0 ? [fault('card-twice', place)] : []),
			...(block === blocks.at(-1)?.block ? [] : [fault('card-early', place, block.id)]),
			...(words > MOST_WORDS ? [fault('card-long', place, words, MOST_WORDS)] : [])
		];
	});
}
