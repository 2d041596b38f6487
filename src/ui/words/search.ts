import { count } from './format.ts';

export const searchWords = {
	title: 'Search the course',
	documentTitle: 'Search · Stratum',
	label: 'Words to look for',
	hint: 'Lessons, glossary, sources and protocol. The beginning of a word is enough; several words find what holds all of them.',
	hintKeys: 'The key / brings you back to this field.',
	clear: 'Clear',
	loading: 'Opening the index …',
	failed: 'The index is not on this device yet, and there is no connection to fetch it. Connect, then try again.',
	retry: 'Try again',
	empty: 'Type a word to begin.',
	found: (n: number) => `${count(n, 'place', 'places')} found`,
	none: 'Nothing in the course holds all of these words.',
	noneHelp: 'Try fewer words, or only the beginning of one. You can also look through',
	or: 'or',
	group: { lessons: 'Lessons', glossary: 'Glossary', sources: 'Sources', protocol: 'Our protocol' },
	showAll: (n: number) => `Show all ${n}`
};
