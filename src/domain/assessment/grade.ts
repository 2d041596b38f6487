import type { AttemptResult } from './grade-schema.ts';
import { score } from './item.ts';
import type { Item, Response } from './item-schema.ts';
import type { Policy } from './quiz-schema.ts';
import { FULL, share } from './thousandths.ts';

/** Raised when the rules of scoring change, so that an old result can be told from a new one. */
export const SCORER_VERSION = 1;

/**
 * Grades an attempt: the mean of its slots, passed at `passPercent` of all credit and, where the policy has the
 * critical rule, with every critical item fully right. Compared as integers, so no rounding can pass or fail anyone.
 */
export function gradeAttempt(items: readonly Item[], responses: ReadonlyMap<number, Response>, policy: Policy): AttemptResult {
	const slots = items.map((item, slot) => score(item, responses.get(slot)));
	const total = slots.reduce<number>((sum, credit) => sum + credit, 0);
	const criticalMissed = items.filter((item, slot) => item.critical && slots[slot] !== FULL).map((item) => item.id);
	const enough = total * 100 >= policy.passPercent * FULL * items.length;
	return {
		slots,
		score: share(total, FULL * items.length),
		criticalMissed,
		passed: items.length > 0 && enough && (!policy.criticalRule || criticalMissed.length === 0)
	};
}
