import type { OrderingItem, OrderingResponse } from './ordering-schema.ts';
import { share, type Thousandths } from './thousandths.ts';

/** Every step placed, each once. */
export function validateOrdering(item: OrderingItem, response: OrderingResponse): boolean {
	const placed = new Set<string>(response.order);
	return (
		response.order.length === item.steps.length && placed.size === item.steps.length && item.steps.every((step) => placed.has(step.id))
	);
}

/**
 * Kendall's tau, from none to full: pairs in the right order less pairs in the wrong one, over all pairs.
 * A nearly right order earns most of the credit, and a random one is expected to earn none.
 */
export function scoreOrdering(item: OrderingItem, response: OrderingResponse): Thousandths {
	const rank = new Map<string, number>(item.steps.map((step, index) => [step.id, index]));
	let balance = 0;
	let pairs = 0;
	for (const [i, earlier] of response.order.entries()) {
		for (const later of response.order.slice(i + 1)) {
			pairs += 1;
			balance += (rank.get(earlier) ?? Infinity) < (rank.get(later) ?? -Infinity) ? 1 : -1;
		}
	}
	return share(balance, pairs);
}
