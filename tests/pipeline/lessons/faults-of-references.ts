import { BANK, insert, LAST_LESSON, LESSON, replace } from '#fixtures/course-files';
import type { FaultCases } from './fault-case.ts';

const PRESS = 'lessons/01-rolling/02-press.md';
const asked = (lesson: string) =>
	`do-${lesson}\n    taughtBy: ${lesson}#first\n    sources: [source-one]\n    critical: false\n    stem: What about press-recall?`;
/** Lets the first question of the second lesson ask about that lesson itself. */
const aboutPress = replace(BANK, asked('hold'), asked('press'));

export const faultsOfReferences = {
	'source-unknown': { edits: [insert('It is gentle ‸:cite[source-won].')] },
	'protocol-unknown': { edits: [insert('It is gentle ‸:protocol[CP9].')] },
	'term-unknown': { edits: [insert('A ‸:term[word]{#sword} is explained.')] },
	'figure-unknown': { edits: [insert('‸::figure{#skim}')] },
	'domain-unknown': { edits: [replace(LESSON, 'domain: technique', 'domain: ‸technic')] },
	'objective-unknown': { edits: [replace(BANK, 'objective: do-hold', 'objective: ‸do-holt')], also: ['objective-untested'] },
	'objective-foreign': { edits: [replace(LESSON, '::block{#second teaches="do-hold"}', '‸::block{#second teaches="do-hold do-lift"}')] },
	'check-unknown': { edits: [insert('‸::check{#mani}')] },
	'check-graded': { edits: [insert('‸::check{#item-1}')] },
	'check-recall': { edits: [insert('‸::check{#press-recall}')] },
	'recall-unknown': {
		edits: [replace(PRESS, '[press-recall,', '[‸pres-recall,')],
		also: ['recall-unasked']
	},
	'recall-use': { edits: [replace(PRESS, '[press-recall,', '[‸many,')], also: ['recall-unasked'] },
	'recall-later': {
		edits: [aboutPress, replace(PRESS, '[press-recall,', '[‸press-recall,')]
	},
	'recall-twice': { edits: [replace(PRESS, 'press-recall-more]', 'press-recall-more, ‸press-recall]')] },
	'taught-by-lesson': { edits: [replace(BANK, 'taughtBy: hold#first', 'taughtBy: ‸hald#first')] },
	'taught-by-block': { edits: [replace(BANK, 'taughtBy: hold#first', 'taughtBy: ‸hold#fist')] },
	'taught-by-other': { edits: [replace(BANK, 'taughtBy: hold#first', 'taughtBy: ‸lift#first')] }
} satisfies FaultCases;

const SKIN = 'lessons/figures/skin.yaml';
const FACE = 'lessons/figures/face.yaml';

export const faultsOfFigures = {
	'figure-orphan': {
		edits: [replace(LAST_LESSON, '::figure{#days}\n\n', ''), replace('lessons/figures/days.yaml', 'id: days', 'id: ‸days')]
	},
	'figure-file': {
		edits: [replace(SKIN, 'id: skin', 'id: ‸skin-layers'), replace(LESSON, '::figure{#skin}', '::figure{#skin-layers}')]
	},
	'figure-order': { edits: [replace(FACE, 'zones:\n    - {', 'zones:\n    ‸- {'), replace(FACE, 'order: 2', 'order: 3')] },
	'figure-range': { edits: [replace(SKIN, 'lengthMm: 1.5', 'lengthMm: ‸2.5')] },
	'figure-bin': { edits: [replace('lessons/figures/bins.yaml', 'bin: later, why: It is burnt', 'bin: ‸latter, why: It is burnt')] },
	'figure-cells': { edits: [replace('lessons/figures/tools.yaml', 'cells: [Fast, Medium, Slow]', 'cells: ‸[Fast, Medium]')] },
	'figure-formula': { edits: [replace('lessons/figures/holes.yaml', 'formula: needles', 'formula: ‸nedles')] },
	'figure-part-twice': { edits: [replace(SKIN, '- { id: lower', '- ‸{ id: upper')] }
} satisfies FaultCases;
