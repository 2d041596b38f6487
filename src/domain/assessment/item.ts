import type { ItemId } from '#domain/course';
import { unreachable } from '#domain/shared';
import { scoreCheck, validateCheck } from './check-item.ts';
import { scoreClientCase, validateClientCase } from './client-case.ts';
import type { Item, Response } from './item-schema.ts';
import { NONE, type Thousandths } from './thousandths.ts';

/** An item as a build ships it: `hash` is of everything that decides its score, so a changed item is a different one. */
export interface BankItem {
	readonly item: Item;
	readonly hash: string;
}

/** True where the response is complete and of the item's own type and choices. An invalid response is not a wrong one. */
export function validate(item: Item, response: Response): boolean {
	if (item.type === 'client-case') return response.type === item.type && validateClientCase(item, response);
	return validateCheck(item, response);
}

/** Credit for a response, 0 to 1000. No response and an invalid one earn none. */
export function score(item: Item, response: Response | undefined): Thousandths {
	if (item.type !== 'client-case') return scoreCheck(item, response);
	return response?.type === item.type && validateClientCase(item, response) ? scoreClientCase(item, response) : NONE;
}

/** The ids whose order a draw may shuffle; a numeric item has none, and a map and a case keep their places. */
export function shufflable(item: Item): readonly string[] {
	switch (item.type) {
		case 'single-choice':
		case 'multiple-response':
		case 'image-judgement':
			return item.choices.map((choice) => choice.id);
		case 'ordering':
			return item.steps.map((step) => step.id);
		case 'numeric':
		case 'hotspot':
		case 'client-case':
			return [];
		default:
			return unreachable(item);
	}
}

/** Port: where the app gets items from. */
export interface ItemBank {
	/** Every graded item of the course. */
	graded(): Promise<readonly BankItem[]>;
	/** The inline checks of one lesson. */
	checks(lesson: string): Promise<ReadonlyMap<ItemId, BankItem>>;
	/** The questions on earlier lessons that open this one, in their order. */
	recall(lesson: string): Promise<readonly BankItem[]>;
}
