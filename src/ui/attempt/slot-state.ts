import { FULL, NONE, score } from '#domain/assessment';
import type { Attempt } from '#domain/attempt';

export type SlotState = 'open' | 'answered' | 'right' | 'part' | 'wrong';

/** What may be shown of a slot now: its outcome only once it is explained or the attempt is graded. */
export function slotState(attempt: Attempt, slot: number): SlotState {
	const item = attempt.items[slot];
	const response = attempt.responses.get(slot);
	if (item && (attempt.result || attempt.checked.has(slot))) {
		const credit = score(item, response);
		return credit === FULL ? 'right' : credit === NONE ? 'wrong' : 'part';
	}
	return response ? 'answered' : 'open';
}
