import { BANK, FILLER, insert, LESSON, replace, SOURCES } from '#fixtures/course-files';
import type { FaultCases } from './fault-case.ts';

/** Most of these are reported at the id of the lesson. */
const markLesson = replace(LESSON, 'id: hold', 'id: ‸hold');

export const faultsOfProof = {
	'block-uncited': { edits: [replace(LESSON, ' :protocol[CP1]', ''), replace(LESSON, '::block{#second', '‸::block{#second')] },
	'claim-uncited': { edits: [insert('‸A needle of 0.3 mm is short.')] },
	'source-undeclared': {
		edits: [
			replace(SOURCES, 'sources:\n', 'sources:\n  - { id: two, title: Two, grade: PR, read: All }\n'),
			insert('It is gentle ‸:cite[two].')
		]
	},
	'source-uncited': {
		edits: [
			replace(SOURCES, 'sources:\n', 'sources:\n  - { id: two, title: Two, grade: PR, read: All }\n'),
			replace(LESSON, 'sources: [source-one]', 'sources: [source-one, ‸two]')
		]
	},
	'words-few': { edits: [markLesson, replace(LESSON, FILLER, 'Roll.')] },
	'words-many': { edits: [markLesson, replace(LESSON, FILLER, `${FILLER} ${FILLER}`)] },
	'reading-hard': { edits: [markLesson, replace(LESSON, FILLER, FILLER.replaceAll('. ', ' and '))] },
	'reading-easy': { edits: [markLesson, replace(LESSON, FILLER, 'Roll once and look. '.repeat(160).trim())] },
	'worked-missing': { edits: [markLesson, replace(LESSON, ':::worked{title="A case"}', ':::callout{kind="tip"}')] },
	'figure-missing': { edits: [markLesson, replace(LESSON, '::figure{#skin}', '')], also: ['figure-orphan'] },
	'checks-few': { edits: [markLesson, replace(LESSON, '::check{#many}', '')], also: ['check-unshown'] },
	'card-missing': { edits: [markLesson, replace(LESSON, ':::card{title="To keep"}', ':::callout{kind="tip"}')] },
	'card-twice': {
		edits: [
			replace(LESSON, '::block{#second', '‸::block{#second'),
			replace(LESSON, ':::card', ':::card{title="Another"}\nLift.\n:::\n\n:::card')
		]
	},
	'card-early': {
		edits: [
			replace(LESSON, '::block{#first', '‸::block{#first'),
			replace(LESSON, ':::worked', ':::card{title="Early"}\nLift.\n:::\n\n:::worked'),
			replace(LESSON, ':::card{title="To keep"}', ':::callout{kind="tip"}')
		]
	},
	'card-long': {
		edits: [
			replace(LESSON, '::block{#second', '‸::block{#second'),
			replace(LESSON, '- Lift after each stroke.', `- ${FILLER.split(' ').slice(0, 117).join(' ')}`)
		]
	},
	'recall-count': {
		edits: [replace('lessons/01-rolling/02-press.md', 'recall: [press-recall, press-recall-more]', 'recall: ‸[press-recall]')],
		also: ['recall-unasked']
	},
	'objective-vague': { edits: [replace(LESSON, 'text: Demonstrate', 'text: ‸Understand')] },
	'objective-double': { edits: [replace(LESSON, 'text: Demonstrate', 'text: ‸Name and demonstrate')] },
	'objective-sentence': { edits: [replace(LESSON, 'text: Demonstrate how to hold.', 'text: ‸Demonstrate how to hold')] },
	'objective-untaught': {
		edits: [replace(LESSON, '  - id: do-hold', '  - { id: ‸do-wait, domain: technique, text: Wait. }\n  - id: do-hold')],
		also: ['objective-untested']
	},
	'objective-taught-once': {
		edits: [
			replace(LESSON, '  - id: do-hold', '  - id: ‸do-hold'),
			replace(LESSON, '::block{#second teaches="do-hold"}', '::block{#second teaches="none"}')
		],
		also: ['objective-foreign']
	},
	'objective-untested': {
		edits: [
			replace(LESSON, '  - id: do-hold', '  - { id: ‸do-wait, domain: technique, text: Wait. }\n  - id: do-hold'),
			replace(LESSON, 'teaches="do-hold"', 'teaches="do-hold do-wait"'),
			replace(LESSON, 'teaches="do-hold"', 'teaches="do-hold do-wait"')
		]
	},
	'check-twice': { edits: [replace(LESSON, '::check{#steps}', '::check{#steps}\n\n‸::check{#many}')] },
	'check-unshown': {
		edits: [replace(LESSON, '::check{#many}', ''), replace(BANK, 'id: many', 'id: ‸many')],
		also: ['checks-few']
	},
	'recall-unasked': {
		edits: [
			replace('lessons/01-rolling/02-press.md', 'press-recall, press-recall-more', 'press-recall'),
			replace(BANK, 'id: press-recall-more', 'id: ‸press-recall-more')
		],
		also: ['recall-count']
	}
} satisfies FaultCases;
