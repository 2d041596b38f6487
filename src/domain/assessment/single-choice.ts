import type { SingleChoiceItem, SingleChoiceResponse } from './single-choice-schema.ts';
import { FULL, NONE, type Thousandths } from './thousandths.ts';

export function validateSingleChoice(item: SingleChoiceItem, response: SingleChoiceResponse): boolean {
	return item.choices.some((choice) => choice.id === response.choice);
}

export function scoreSingleChoice(item: SingleChoiceItem, response: SingleChoiceResponse): Thousandths {
	return item.choices.some((choice) => choice.id === response.choice && choice.correct) ? FULL : NONE;
}
