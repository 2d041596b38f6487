import { insert, LESSON, replace } from '#fixtures/course-files';
import type { FaultCases } from './fault-case.ts';

export const faultsOfText = {
	'html-found': { edits: [insert('Roll slowly.‸<br>Lift.')] },
	'markdown-unsupported': { edits: [insert('‸![A roller](https://example.org/roller.png)')] },
	'link-unsafe': { edits: [insert('Read ‸[this](javascript:alert(1)).')] },
	'directive-unknown': { edits: [insert('‸:::calout{kind="tip"}\nLift.\n:::')] },
	'directive-form': { edits: [insert('See ‸:figure{#skin}.')] },
	'directive-unread': { edits: [insert('‸::figure {#skin}')] },
	'directive-misplaced': { edits: [insert(':::callout{kind="tip"}\nLift.\n\n‸::check{#many}\n:::')], also: ['check-twice'] },
	'container-open': {
		edits: [replace(LESSON, ':::worked', '‸:::worked'), replace(LESSON, 'reason.\n:::', 'reason.')],
		also: ['directive-misplaced', 'heading-depth', 'card-missing', 'objective-taught-once']
	},
	'container-empty': { edits: [insert('‸:::callout{kind="tip"}\n:::')] },
	'attribute-missing': { edits: [insert('‸:::callout{title="Care"}\nLift.\n:::')] },
	'attribute-unknown': { edits: [insert('‸:::callout{kind="tip" titel="Care"}\nLift.\n:::')] },
	'attribute-wrong': { edits: [insert('‸:::callout{kind="saftey"}\nLift.\n:::')] },
	'label-missing': { edits: [insert('It is gentle ‸:cite[].')] },
	'label-unexpected': { edits: [insert('‸:::callout[Care]{kind="tip"}\nLift.\n:::')] },
	'heading-missing': {
		edits: [replace(LESSON, '::block{#second', '‸::block{#second'), replace(LESSON, '## The second block\n\n', '')]
	},
	'heading-marked': { edits: [replace(LESSON, '## The first', '## The ‸**first**')] },
	'heading-depth': { edits: [insert('‸##### Too deep')] },
	'heading-skips': { edits: [insert('‸#### Too deep')] },
	'intro-misplaced': { edits: [replace(LESSON, 'An opening paragraph', '‸- An opening paragraph')] },
	'blocks-missing': {
		edits: [
			replace(LESSON, '::block{#first teaches="do-hold"}\n\n## The first block\n\n', ''),
			replace(LESSON, '::block{#second teaches="do-hold"}\n\n## The second block\n\n', '')
		],
		at: `${LESSON}:1:1`,
		also: ['intro-misplaced', 'objective-untaught', 'taught-by-block', 'worked-missing']
	},
	'block-empty': { edits: [replace(LESSON, '::block{#second', '‸::block{#empty teaches="do-hold"}\n\n## Empty\n\n::block{#second')] },
	'table-ragged': { edits: [insert('| one | two |\n|---|---|\n‸| three |')] }
} satisfies FaultCases;
