export { readDictionary, type Dictionary } from './dictionary.ts';
export { makeSpeller, type Misspelling, type Speller } from './speller.ts';
export { readWordList, type WordList } from './word-list.ts';
