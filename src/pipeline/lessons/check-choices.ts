import type { Item } from '#domain/assessment';
import { checkLooks } from './check-looks.ts';
import { unreachable } from '#domain/shared';
import { fault, type Fault, type Place } from './fault.ts';
import type { Row } from './read-rows.ts';

/** One thing that can be picked or placed; a zone of a map has no text of its own. */
interface Choice {
	readonly id: string;
	readonly text: string | undefined;
	readonly why: string;
	readonly correct: boolean | undefined;
	at(field: string): Place;
}

/** A choice that says something about the other choices instead of the question. */
const ABOUT_OTHERS = new RegExp(
	'\\b(?:all|none|any|both|neither|either) of (?:the (?:above|below|others?|answers?|choices|options)|these|those)\\b' +
		'|\\b(?:both|neither) [a-e] (?:and|nor) [a-e]\\b|\\b(?:all|none|both) above\\b',
	'i'
);

/** The choices, steps or zones of an item: ids, texts and explanations of their own, and a key. */
export function checkChoices(row: Row<Item>): Fault[] {
	const choices = choicesOf(row);
	return [
		...twice(choices, 'id').map(({ id, at }) => fault('choice-id-twice', at('id'), id)),
		...twice(choices, 'text').map(({ at }) => fault('choice-text-twice', at('text'))),
		...twice(choices, 'why').map(({ at }) => fault('choice-why-twice', at('why'))),
		...choices.flatMap(({ text, at }) =>
			text !== undefined && ABOUT_OTHERS.test(text) ? [fault('choice-of-choices', at('text'), text)] : []
		),
		...checkKey(row, choices)
	];
}

/** The choices, steps or zones of an item alike; what is right for a drawing, its look decides. None for a number, nor for a case, whose file is checked by itself. */
export function choicesOf({ value: item, at }: Row<Item>): Choice[] {
	const place = (list: string, index: number) => (field: string) => at([list, index, field]);
	switch (item.type) {
		case 'single-choice':
		case 'multiple-response':
			return item.choices.map(({ id, text, why, correct }, index) => ({ id, text, why, correct, at: place('choices', index) }));
		case 'image-judgement':
			return item.choices.map(({ id, text, why }, index) => ({ id, text, why, correct: undefined, at: place('choices', index) }));
		case 'ordering':
			return item.steps.map(({ id, text, why }, index) => ({ id, text, why, correct: undefined, at: place('steps', index) }));
		case 'hotspot':
			return item.zones.map(({ id, why, correct }, index) => ({ id, text: undefined, why, correct, at: place('zones', index) }));
		case 'numeric':
		case 'client-case':
			return [];
		default:
			return unreachable(item);
	}
}

function checkKey({ value: item, at }: Row<Item>, choices: readonly Choice[]): Fault[] {
	const correct = choices.filter((choice) => choice.correct).length;
	switch (item.type) {
		case 'single-choice':
			return correct === 1 ? [] : [fault('key-not-one', at(['choices']), correct)];
		case 'multiple-response':
		case 'hotspot': {
			const [list, part] = item.type === 'hotspot' ? ['zones', 'zone'] : ['choices', 'choice'];
			if (correct === 0) return [fault('key-missing', at([list ?? '']), part ?? '')];
			return correct === choices.length ? [fault('distractor-missing', at([list ?? '']), part ?? '')] : [];
		}
		case 'image-judgement':
			return checkLooks(item, at);
		case 'ordering':
		case 'numeric':
		case 'client-case':
			return [];
		default:
			return unreachable(item);
	}
}

function twice(choices: readonly Choice[], field: 'id' | 'text' | 'why'): Choice[] {
	const seen = new Set<string>();
	return choices.filter((choice) => {
		const value = choice[field];
		if (value === undefined) return false;
		const plain = value.toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '');
		return seen.has(plain) || !seen.add(plain);
	});
}
