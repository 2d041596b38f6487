import { findPlay, isFullMarks } from '#domain/case';
import { unreachable } from '#domain/shared';
import type { Look } from '#domain/skin-look';
import type { ClientCaseItem, ClientCaseResponse } from './client-case-schema.ts';
import { verdictOn } from './image-judgement.ts';
import { looksOf } from './looks-of.ts';
import type { Item, Response } from './item-schema.ts';

/** The response that earns full credit; for an image judgement, on the look at hand, or on the first that it can draw. */
export function keyOf(item: Item, drawn?: Look): Response {
	switch (item.type) {
		case 'single-choice': {
			const key = item.choices.find((choice) => choice.correct);
			if (!key) throw new Error(`${item.id}: no choice is correct`);
			return { type: item.type, choice: key.id };
		}
		case 'multiple-response':
			return { type: item.type, choices: item.choices.filter((choice) => choice.correct).map((choice) => choice.id) };
		case 'ordering':
			return { type: item.type, order: item.steps.map((step) => step.id) };
		case 'numeric':
			return { type: item.type, value: item.answer };
		case 'hotspot':
			return { type: item.type, zones: item.zones.filter((zone) => zone.correct).map((zone) => zone.id) };
		case 'image-judgement': {
			const look = drawn ?? looksOf(item)[0];
			const choice = look && verdictOn(item, look);
			if (!choice) throw new Error(`${item.id}: no verdict is right`);
			return { type: item.type, look, choice };
		}
		case 'client-case':
			return keyOfClientCase(item);
		default:
			return unreachable(item);
	}
}

/** The shortest play with full marks. */
function keyOfClientCase(item: ClientCaseItem): ClientCaseResponse {
	const choices = findPlay(item.case, isFullMarks);
	if (!choices) throw new Error(`${item.id}: no play of the case earns full marks`);
	return { type: item.type, choices: [...choices] };
}
