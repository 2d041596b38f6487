import { fileURLToPath } from 'node:url';
import { getDictionary } from 'cspell-lib';

/** The words of British English. */
export interface Dictionary {
	has(word: string): boolean;
	/** Near words, the nearest first. */
	suggest(word: string): readonly string[];
}

const LANGUAGE = 'en-GB';
const MOST_SUGGESTIONS = 3;

/** Reads the dictionary from its package: no network, and no configuration of the machine. */
export async function readDictionary(): Promise<Dictionary> {
	const path = fileURLToPath(new URL('en_GB.trie.gz', import.meta.resolve('@cspell/dict-en-gb')));
	const words = await getDictionary({
		language: LANGUAGE,
		loadDefaultConfiguration: false,
		dictionaryDefinitions: [{ name: LANGUAGE, path, repMap: [['’', "'"]] }],
		dictionaries: [LANGUAGE]
	});
	return {
		has: (word) => words.has(word, { ignoreCase: true }),
		suggest: (word) => words.suggest(word, { numSuggestions: MOST_SUGGESTIONS, numChanges: 2 }).map((suggestion) => suggestion.word)
	};
}
