import { outcomeOf, retell } from '#domain/case';
import type { ClientCaseItem, ClientCaseResponse } from './client-case-schema.ts';
import { NONE, share, type Thousandths } from './thousandths.ts';

/** Choices that were on offer one after another, up to an ending. */
export function validateClientCase(item: ClientCaseItem, response: ClientCaseResponse): boolean {
	return retell(item.case, response.choices)?.at.kind === 'ending';
}

/** The share of the points that the scenes on the way held; a critical error takes all of it. */
export function scoreClientCase(item: ClientCaseItem, response: ClientCaseResponse): Thousandths {
	const story = retell(item.case, response.choices);
	if (!story) return NONE;
	const { points, possible, criticalErrors } = outcomeOf(story);
	return criticalErrors.length > 0 ? NONE : share(points, possible);
}
