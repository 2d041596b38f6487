import { insert, replace, WORDS } from '#fixtures/course-files';
import type { FaultCases } from './fault-case.ts';

export const faultsOfSpelling = {
	'word-misspelt': { edits: [insert('The skin has a warm ‸color now.')] },
	'word-unused': { edits: [replace(WORDS, 'Ines\n', 'Ines\n‸Zelda\n')] }
} satisfies FaultCases;
