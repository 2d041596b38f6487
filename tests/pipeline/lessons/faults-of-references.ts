import { BANK, insert, LAST_LESSON, LESSON, replace } from '#fixtures/course-files';
import type { FaultCases } from './fault-case.ts';

export const faultsOfReferences = {
	'source-unknown': { edits: [insert('It is gentle ‸:cite[source-won].')] },
	'protocol-unknown': { edits: [insert('It is gentle ‸:protocol[CP9].')] },
	'term-unknown': { edits: [insert('A ‸:term[word]{#sword} is explained.')] },
	'figure-unknown': { edits: [insert('‸::figure{#skim}')] },
	'domain-unknown': { edits: [replace(LESSON, 'domain: technique', 'domain: ‸technic')] },
	'objective-unknown': { edits: [replace(BANK, 'objective: do-hold', 'objective: ‸do-holt')] },
	'objective-foreign': { edits: [replace(LESSON, '::block{#second teaches="do-hold"}', '‸::block{#second teaches="do-hold do-lift"}')] },
	'check-unknown': { edits: [insert('‸::check{#mani}')] },
	'check-graded': { edits: [insert('‸::check{#item-1}')] },
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
	'figure-part-twice': { edits: [replace(SKIN, '- { id: lower', '- ‸{ id: upper')] }
} satisfies FaultCases;
