import { unreachable } from '#domain/shared';
import type { ClientCaseItem } from './client-case-schema.ts';
import { scoreHotspot, validateHotspot } from './hotspot.ts';
import { scoreImageJudgement, validateImageJudgement } from './image-judgement.ts';
import type { Item, Response } from './item-schema.ts';
import { scoreMultipleResponse, validateMultipleResponse } from './multiple-response.ts';
import { scoreNumeric, validateNumeric } from './numeric.ts';
import { scoreOrdering, validateOrdering } from './ordering.ts';
import { scoreSingleChoice, validateSingleChoice } from './single-choice.ts';
import { NONE, type Thousandths } from './thousandths.ts';

/** An item that a lesson can ask. A client case is graded only, and its rules stay out of a lesson's first load. */
export type CheckItem = Exclude<Item, ClientCaseItem>;

/** `validate` of what a lesson can ask. */
export function validateCheck(item: CheckItem, response: Response): boolean {
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
		default:
			return unreachable(item);
	}
}

/** `score` of what a lesson can ask. */
export function scoreCheck(item: CheckItem, response: Response | undefined): Thousandths {
	if (!response || !validateCheck(item, response)) return NONE;
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
		default:
			return unreachable(item);
	}
}
