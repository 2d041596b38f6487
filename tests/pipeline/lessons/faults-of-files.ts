import { BANK, COURSE, drop, GLOSSARY, LAST_LESSON, LESSON, MODULE, replace, RETIRED, SOURCES, write } from '#fixtures/course-files';
import type { FaultCases } from './fault-case.ts';

export const faultsOfFiles = {
	'file-missing': { edits: [drop(GLOSSARY)], at: `${GLOSSARY}:1:1` },
	'file-unread': { edits: [write('lessons/ideas.md', '‸Later.')] },
	'yaml-unreadable': { edits: [replace(COURSE, 'title: A course', 'title: ‸A course: the first')] },
	'front-matter-missing': {
		edits: [replace(LESSON, '---\nid', '‸id')],
		also: ['intro-misplaced', 'markdown-unsupported']
	},
	'field-missing': { edits: [replace(SOURCES, 'id: source-one\n    title: One', '‸id: source-one')] },
	'field-unknown': { edits: [replace(SOURCES, 'title: One', 'title: One\n    grad: ‸PR')] },
	'field-wrong': { edits: [replace(SOURCES, 'grade: PR', 'grade: ‸GOOD')] },
	'named-twice': { edits: [replace(LESSON, 'sources: [source-one]', 'sources: [source-one, ‸source-one]')] },

	'id-twice': { edits: [replace(MODULE, 'id: rolling', 'id: ‸course')] },
	'id-retired': { edits: [replace(RETIRED, 'retired-item', 'item-7'), replace(BANK, 'id: item-7\n', 'id: ‸item-7\n')] },
	'block-id-twice': { edits: [replace(LESSON, '::block{#second', '‸::block{#first')] },
	'choice-id-twice': { edits: [replace(BANK, '- id: b\n', '- id: ‸a\n')] },

	'module-missing': { edits: [replace(COURSE, '- 01-rolling', '- 01-rolling\n  - ‸02-later')] },
	'module-unlisted': { edits: [write('lessons/02-later/module.yaml', '‸id: later')] },
	'module-lessons-few': {
		edits: [
			drop(LAST_LESSON),
			drop('lessons/01-rolling/03-stroke.md'),
			replace(MODULE, '  - hold', '  ‸- hold'),
			replace(MODULE, '\n  - stroke\n  - lift', '')
		],
		also: ['case-orphan', 'objective-unknown', 'taught-by-lesson', 'figure-orphan', 'check-unshown', 'recall-unasked', 'blueprint-short']
	},
	'module-items-few': {
		edits: [replace(BANK, 'items:\n  ', 'items:\n  ‸'), replace(BANK, 'use: graded', 'use: check')],
		also: ['check-unshown', 'objective-untested']
	},
	'lesson-missing': { edits: [replace(MODULE, '- hold', '- hold\n  - ‸fall')] },
	'lesson-unlisted': { edits: [replace(MODULE, '\n  - lift', ''), replace(LAST_LESSON, 'id: lift', 'id: ‸lift')] },
	'continues-unknown': { edits: [replace(MODULE, 'lessons:', 'continues: [‸spinning]\nlessons:')] },
	'since-missing': {
		edits: [
			replace(COURSE, '  - 01-rolling', '  - 01-rolling\n  - 02-later'),
			write('lessons/02-later/module.yaml', 'id: later\ntitle: Later\nsummary: Later.\ncontinues: ‸[rolling]\nlessons: [fall]\n'),
			write('lessons/02-later/items.yaml', 'items: []\n')
		],
		also: ['lesson-missing', 'module-items-few', 'module-lessons-few', 'module-quiz-short']
	}
} satisfies FaultCases;
