import { choice, scene } from '#fixtures/cases';
import { CASE, CASE_YAML } from '#fixtures/course-cases';
import { BANK, insert, LAST_LESSON, replace, write, type Edit } from '#fixtures/course-files';
import type { FaultCases } from './fault-case.ts';

const change = (from: string, to: string): Edit => replace(CASE, from, to);
/** Most of what is said of a whole case is reported at its id. */
const markCase = change('id: sore', 'id: ‸sore');
const shown = '::case{#sore}';

/** A graded item that draws a case. */
const drawing = (id: string): Edit =>
	replace(
		BANK,
		'items:\n',
		`items:
  - id: drawn
    version: 1
    type: client-case
    use: graded
    grading: G
    objective: do-hold
    taughtBy: hold#first
    sources: [source-one]
    stem: Follow the client.
    case: ${id}
`
	);

/** Twelve decisions one after another, each of which sets one of three facts: more ways than can be walked. */
const wide = `id: ‸sore
title: Wide
client: { name: Ines, age: 34, skinTone: IV, story: She waits. }
objective: do-hold
taughtBy: hold#first
sources: [source-one]
passPercent: 80
scenes: ${JSON.stringify(
	Array.from({ length: 12 }, (_, at) => {
		const sets = ['a', 'b', 'c'].map((letter) =>
			choice(`choice-${at}-${letter}`, at === 11 ? 'well' : `scene-${at + 1}`, 1, { sets: [`f-${at}-${letter}`] })
		);
		const earlier = at === 0 ? [] : ['a', 'b', 'c'].map((letter) => ({ when: `f-${at - 1}-${letter}`, say: 'It was so.' }));
		return scene(`scene-${at}`, 'consult', sets, { variants: earlier });
	})
)}
endings: [{ id: well, title: Well, say: Well., tone: good, variants: [{ when: f-11-a, say: A. }, { when: f-11-b, say: B. }, { when: f-11-c, say: C. }] }]
`;

export const faultsOfCases = {
	'case-unknown': { edits: [insert('‸::case{#soar}')] },
	'case-orphan': { edits: [markCase, replace(LAST_LESSON, shown, '')] },
	'case-file': { edits: [change('id: sore', 'id: ‸sores'), replace(LAST_LESSON, shown, '::case{#sores}')] },
	'case-twice': { edits: [replace(LAST_LESSON, shown, `${shown}\n\n‸${shown}`)] },
	'case-graded': { edits: [drawing('sore'), replace(LAST_LESSON, shown, `‸${shown}`)] },
	'case-later': { edits: [replace(LAST_LESSON, shown, ''), insert(`‸${shown}`)] },
	'case-part-twice': { edits: [change('- { id: skip', '- { id: ‸listen')] },
	'case-target-unknown': { edits: [change('to: well, unless: [rolled], points: 1', 'to: ‸wel, unless: [rolled], points: 1')] },
	'case-stage-back': { edits: [change('to: well, unless: [rolled], points: 1', 'to: ‸plan, unless: [rolled], points: 1')] },
	'case-error-unknown': { edits: [change('- { choice: roll', '- { choice: ‸rol')] },
	'case-fact-unset': { edits: [change('when: skipped', 'when: ‸skiped'), change('sets: [skipped], ', '')] },
	'case-fact-unread': { edits: [change('text: Wait, to: check', 'text: Wait, to: check, sets: [‸waited]')] },
	'case-too-large': { edits: [write(CASE, wide)] },
	'case-loops': { edits: [change('id: wait, text: Wait, to: check', 'id: ‸wait, text: Wait, to: plan')] },
	'case-stuck': {
		edits: [
			change('id: check\n', 'id: ‸check\n'),
			change('unless: [rolled], points: 2', 'needs: [rolled], points: 2'),
			change('unless: [rolled], points: 1', 'needs: [rolled], points: 1')
		]
	},
	'case-unreached': {
		edits: [change('{ id: well, ', '{ id: far, title: Far, say: Far., tone: warn }\n  - { id: well, '), change('id: far', 'id: ‸far')]
	},
	'case-critical-passes': { edits: [change('id: harm\n', 'id: ‸harm\n'), change('tone: bad', 'tone: good')] },
	'case-error-unnamed': {
		edits: [change('id: harm\n', 'id: ‸harm\n'), change('    errors:\n      - { choice: roll, say: You rolled over a sore. }\n', '')]
	},
	'case-harmless': {
		edits: [markCase, change('critical: true, ', ''), change('    errors:\n      - { choice: roll, say: You rolled over a sore. }\n', '')]
	},
	'case-not-full': { edits: [markCase, write(CASE, CASE_YAML.replace(/points: [12]/g, 'points: 0').replace('id: sore', 'id: ‸sore'))] },
	'case-forgets': { edits: [markCase, change('stage: consult', 'stage: treatment'), change('stage: three-days', 'stage: day')] }
} satisfies FaultCases;
