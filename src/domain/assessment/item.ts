import type { ItemId } from '#domain/course';
import { unreachable } from '#domain/shared';
import { scoreClientCase, validateClientCase } from './client-case.ts';
import { scoreHotspot, validateHotspot } from './hotspot.ts';
import { scoreImageJudgement, validateImageJudgement } from './image-judgement.ts';
import { scoreMultipleResponse, validateMultipleResponse } from './multiple-response.ts';
import { scoreNumeric, validateNumeric } from './numeric.ts';
import { scoreOrdering, validateOrdering } from './ordering.ts';
import { scoreSingleChoice, validateSingleChoice } from './single-choice.ts';
import type { Item, Response } from './item-schema.ts';
import { NONE, type Thousandths } from './thousandths.ts';

/** An item as a build ships it: `hash` is of everything that decides its score, so a changed item is a different one. */
export interface BankItem {
	readonly item: Item;
	readonly hash: string;
}

/** True where the response is complete and of the item's own type and choices. An invalid response is not a wrong one. */
export function validate(item: Item, response: Response): boolean {
	switch (item.type) {
		case 'single-choice':
			return response.type === item.type && validateSingleChoice(item, response);
		case 'multiple-response':
			return response.type === item.type && validateMultipleResponse(item, response);
		case 'ordering':
			return response.type === item.type && validateOrdering(item, response);
		case 'numeric':
			return response.type === item.type && validateNumeric(item, response);
		case 'hotspot':
			return response.type === item.type && validateHotspot(item, response);
		case 'image-judgement':
			return response.type === item.type && validateImageJudgement(item, response);
		case 'client-case':
			return response.type === item.type && validateClientCase(item, response);
		default:
			return unreachable(item);
	}
}

/** Credit for a response, 0 to 1000. No response and an invalid one earn none. */
export function score(item: Item, response: Response | undefined): Thousandths {
	if (!response || !validate(item, response)) return NONE;
	switch (item.type) {
		case 'single-choice':
			return response.type === item.type ? scoreSingleChoice(item, response) : NONE;
		case 'multiple-response':
			return response.type === item.type ? scoreMultipleResponse(item, response) : NONE;
		case 'ordering':
			return response.type === item.type ? scoreOrdering(item, response) : NONE;
		case 'numeric':
			return response.type === item.type ? scoreNumeric(item, response) : NONE;
		case 'hotspot':
			return response.type === item.type ? scoreHotspot(item, response) : NONE;
		case 'image-judgement':
			return response.type === item.type ? scoreImageJudgement(item, response) : NONE;
		case 'client-case':
			return response.type === item.type ? scoreClientCase(item, response) : NONE;
		default:
			return unreachable(item);
	}
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
