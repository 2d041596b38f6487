import { bankYaml } from '#fixtures/course-bank';
import { BANK, COURSE, replace, write, type Edit } from '#fixtures/course-files';
import type { FaultCases } from './fault-case.ts';

/** A fault of the whole bank is reported where its list begins. */
const markBank = replace(BANK, 'items:\n  - id', 'items:\n  ‸- id');
/** A bank with these keys; see bankYaml. */
const keys = (digits: string): Edit => write(BANK, bankYaml({ keys: digits }));

export const faultsOfItems = {
	'item-never-graded': { edits: [replace(BANK, 'grading: G', 'grading: ‸N')] },
	'item-protocol-words': {
		edits: [replace(BANK, 'grading: G', 'grading: P'), replace(BANK, 'stem: What about item-1', 'stem: ‸What about item-1')]
	},
	'choice-text-twice': { edits: [replace(BANK, 'text: Answer b of item 1\n', 'text: ‸Answer a of item 1\n')] },
	'choice-why-twice': { edits: [replace(BANK, 'why: Reason b of item 1.', 'why: ‸Reason a of item 1.')] },
	'choice-of-choices': { edits: [replace(BANK, 'text: Answer b of item 1\n', 'text: ‸All of the above\n')] },
	'key-not-one': {
		edits: [replace(BANK, 'choices:\n      - id', 'choices:\n      ‸- id'), replace(BANK, '        correct: true\n', '')]
	},
	'key-missing': {
		edits: [
			replace(BANK, 'Reason orbit', 'Reason of orbit'),
			replace(BANK, 'zones:\n      - id: orbit\n        correct: true\n', 'zones:\n      ‸- id: orbit\n'),
			replace(BANK, '- id: lips\n        correct: true\n', '- id: lips\n')
		]
	},
	'distractor-missing': {
		edits: [
			replace(BANK, 'zones:\n      - id', 'zones:\n      ‸- id'),
			replace(BANK, '- id: cheeks\n', '- id: cheeks\n        correct: true\n')
		]
	},
	'look-foreign': { edits: [replace(BANK, '{ finding: pinpoint', '{ finding: ‸mole')] },
	'look-twice': { edits: [replace(BANK, '{ finding: pinpoint', '{ finding: ‸uneven')] },
	'verdict-unknown': {
		edits: [
			replace(BANK, 'verdict: a,', 'verdict: ‸d,'),
			replace(BANK, 'pinpoint, verdict: c', 'pinpoint, verdict: a'),
			replace(BANK, 'VI], verdict: b', 'VI], verdict: c')
		],
		also: ['verdict-idle']
	},
	'verdict-idle': {
		edits: [
			replace(BANK, 'pinpoint, verdict: c', 'pinpoint, verdict: b'),
			replace(BANK, '- id: c\n        text: Verdict', '- id: ‸c\n        text: Verdict')
		]
	},
	'item-not-full': { edits: [replace(BANK, 'id: number', 'id: ‸number'), replace(BANK, 'answer: 5', 'answer: 2000000000')] },
	'item-not-zero': { edits: [replace(BANK, 'id: number', 'id: ‸number'), replace(BANK, 'tolerance: 1', 'tolerance: 2000000000')] },
	'key-often': { edits: [keys('11111111111222233333'), markBank] },
	'key-rare': { edits: [keys('11111111122222222233'), markBank] },
	'key-longest': { edits: [write(BANK, bankYaml({ keyTail: ' at length' })), markBank] }
} satisfies FaultCases;

export const faultsOfExams = {
	'blueprint-critical': { edits: [replace(COURSE, 'items: 12, critical: 3', 'items: 2, critical: ‸3')] },
	'blueprint-short': { edits: [replace(COURSE, 'items: 12, critical: 3', 'items: 12, critical: ‸5')] },
	'module-quiz-short': { edits: [markBank, replace(COURSE, 'items: 10', 'items: 21')] }
} satisfies FaultCases;
