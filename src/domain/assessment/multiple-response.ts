import type { MultipleResponseItem, MultipleResponseResponse } from './multiple-response-schema.ts';
import { share, type Thousandths } from './thousandths.ts';

/** At least one choice, each of the item's, none twice. */
export function validateMultipleResponse(item: MultipleResponseItem, response: MultipleResponseResponse): boolean {
	const known = new Set<string>(item.choices.map((choice) => choice.id));
	return (
		response.choices.length > 0 &&
		new Set(response.choices).size === response.choices.length &&
		response.choices.every((id) => known.has(id))
	);
}

/** Each right choice earns its share of the key, each wrong one takes as much away; never below none. */
export function scoreMultipleResponse(item: MultipleResponseItem, response: MultipleResponseResponse): Thousandths {
	return scorePicks(item.choices, response.choices);
}

/** The rule that picking among keyed things follows, wherever they are picked: in a list or on a map. */
export function scorePicks(keyed: readonly { readonly id: string; readonly correct: boolean }[], picked: readonly string[]): Thousandths {
	const key = new Set(keyed.filter((thing) => thing.correct).map((thing) => thing.id));
	const hits = picked.filter((id) => key.has(id)).length;
	return share(hits - (picked.length - hits), key.size);
}
