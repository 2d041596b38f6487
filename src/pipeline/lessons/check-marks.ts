import { findPlay, outcomeOf } from '#domain/case';
import { FULL, keyOf, looksOf, NONE, score, validate, type Item, type Response } from '#domain/assessment';
import type { Look } from '#domain/skin-look';
import { unreachable } from '#domain/shared';
import { fault, type Fault } from './fault.ts';
import type { Row } from './read-rows.ts';

/** Proves by scoring them that the key earns everything and that a worst answer earns nothing, on every look that can be drawn. */
export function checkMarks({ value: item, at }: Row<Item>): Fault[] {
	const looks = item.type === 'image-judgement' ? looksOf(item) : [undefined];
	const keys = looks.map((look) => keyOf(item, look));
	const worst = looks.map((look) => worstOf(item, look));
	return [
		...(keys.every((key) => score(item, key) === FULL) ? [] : [fault('item-not-full', at(['id']))]),
		// An answer that cannot be given earns nothing either, and proves nothing.
		...(worst.every((answer) => validate(item, answer) && score(item, answer) === NONE) ? [] : [fault('item-not-zero', at(['id']))])
	];
}

/** A complete answer that is as wrong as an answer can be. */
function worstOf(item: Item, look?: Look): Response {
	switch (item.type) {
		case 'single-choice': {
			const wrong = item.choices.find((choice) => !choice.correct) ?? item.choices[0];
			return wrong ? { type: item.type, choice: wrong.id } : keyOf(item);
		}
		case 'multiple-response':
			return { type: item.type, choices: item.choices.filter((choice) => !choice.correct).map((choice) => choice.id) };
		case 'ordering':
			return { type: item.type, order: item.steps.map((step) => step.id).reverse() };
		case 'numeric':
			return { type: item.type, value: item.answer - Math.sign(item.answer || 1) * (item.tolerance + Math.max(1, Math.abs(item.answer))) };
		case 'hotspot':
			return { type: item.type, zones: item.zones.filter((zone) => !zone.correct).map((zone) => zone.id) };
		case 'image-judgement': {
			const key = keyOf(item, look);
			const wrong = item.choices.find(({ id }) => key.type !== item.type || id !== key.choice);
			return wrong && key.type === item.type ? { ...key, choice: wrong.id } : key;
		}
		case 'client-case': {
			const worst = findPlay(item.case, (story) => outcomeOf(story).criticalErrors.length > 0);
			return worst ? { type: item.type, choices: [...worst] } : keyOf(item);
		}
		default:
			return unreachable(item);
	}
}
