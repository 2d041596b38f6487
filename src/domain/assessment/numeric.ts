import type { NumericItem, NumericResponse } from './numeric-schema.ts';
import { FULL, NONE, type Thousandths } from './thousandths.ts';

export function validateNumeric(_item: NumericItem, response: NumericResponse): boolean {
	return Number.isFinite(response.value) && Math.abs(response.value) <= 1e9;
}

export type NumericOutcome = 'right' | 'low' | 'high';

/** Where the value lies. The margin of 1e-9 keeps 0.1 + 0.2 from failing a tolerance of 0. */
export function placeNumeric(item: NumericItem, value: number): NumericOutcome {
	const difference = value - item.answer;
	if (Math.abs(difference) <= item.tolerance + 1e-9) return 'right';
	return difference < 0 ? 'low' : 'high';
}

export function scoreNumeric(item: NumericItem, response: NumericResponse): Thousandths {
	return placeNumeric(item, response.value) === 'right' ? FULL : NONE;
}

/**
 * Reads what a person types: spaces around it, a comma or a point, a trailing unit of the item.
 * Undefined where it is not a number, so that nothing is graded that was not meant.
 */
export function readNumber(text: string, unit: string): number | undefined {
	const bare = text.trim().toLowerCase().replace(unit.toLowerCase(), '').trim();
	if (!/^[+-]?(\d+([.,]\d+)?|[.,]\d+)$/.test(bare)) return undefined;
	return Number(bare.replace(',', '.'));
}
