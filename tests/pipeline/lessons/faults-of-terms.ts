import { GLOSSARY, insert, replace } from '#fixtures/course-files';
import type { FaultCases } from './fault-case.ts';

export const faultsOfTerms = {
	'term-unlinked': { edits: [insert('It is a ‸word of the trade.')] },
	'term-orphan': { edits: [replace(GLOSSARY, 'terms:\n', 'terms:\n  - { id: ‸wheel, term: Wheel, definition: It turns. }\n')] }
} satisfies FaultCases;
