import type { Dictionary } from './dictionary.ts';
import type { WordList } from './word-list.ts';

/** A word that is not spelled as this house spells. */
export interface Misspelling {
	readonly word: string;
	/** Where it begins in the text, from 0. */
	readonly offset: number;
	readonly suggestions: readonly string[];
}

/** Letters, with apostrophes inside; what has a digit, a dot or an underscore next to it is a code or an address. */
const WORD = /(?<![\p{L}\p{N}_./@#-])\p{L}+(?:['’]\p{L}+)*(?:-\p{L}+(?:['’]\p{L}+)*)*(?![\p{L}\p{N}_@/]|\.\p{L})/gu;
const ADDRESS = /https?:\/\/\S+/g;

/** Reads text after text, and remembers of each word what it found. */
export interface Speller {
	/** Every word of a text that is neither British, spelled with -ize, nor on the list. */
	read(text: string): Misspelling[];
	/** The words of the list that no text has had so far. */
	unused(): string[];
}

export function makeSpeller(dictionary: Dictionary, list: WordList): Speller {
	const spoken = new Set<string>();
	/** An empty verdict is a word that is right. */
	const verdicts = new Map<string, Verdict>();
	return { read, unused: () => [...list.known.keys()].filter((word) => !spoken.has(word)) };

	function read(text: string): Misspelling[] {
		const plain = text.replace(ADDRESS, (address) => ' '.repeat(address.length));
		return [...plain.matchAll(WORD)].flatMap(({ 0: whole, index }) => {
			if (verdictOf(whole).right) return [];
			let next = index;
			return whole.split('-').flatMap((word) => {
				const offset = next;
				next += word.length + 1;
				const verdict = verdictOf(word);
				return verdict.right ? [] : [{ word, offset, suggestions: verdict.suggestions }];
			});
		});
	}

	function verdictOf(written: string): Verdict {
		const verdict = verdicts.get(written) ?? judge(written);
		verdicts.set(written, verdict);
		return verdict;
	}

	function judge(written: string): Verdict {
		const word = written.replaceAll('’', "'").replace(/'s?$/i, '');
		const plain = word.toLowerCase();
		const known = [plain, plain.replace(/s$/, '')].find((form) => list.known.has(form));
		if (known !== undefined) {
			spoken.add(known);
			return { right: true };
		}
		const better = list.refused.get(plain) ?? withZ(plain, dictionary);
		if (better) return { right: false, suggestions: [better] };
		// A letter is a name or a grade, and capitals are a short form that the text explains.
		if (word.length === 1 || /^\p{Lu}{2,5}s?$/u.test(word) || dictionary.has(word)) return { right: true };
		// With a hyphen it may be two words; each is judged by itself, and near ones are not looked for twice.
		if (word.includes('-')) return { right: false, suggestions: [] };
		const british = toBritish(plain).filter((candidate) => dictionary.has(candidate));
		return { right: false, suggestions: british.length > 0 ? british : dictionary.suggest(word) };
	}
}

type Verdict = { readonly right: true } | { readonly right: false; readonly suggestions: readonly string[] };

/** Not from Greek -izein: there is no such verb with a z, although the dictionary has one. */
const ALWAYS_WITH_S = /^(?:improvis|merchandis)/;
const ENDING_WITH_S = /is(e|ed|es|er|ers|ing|able|ation|ations)$/;

/** The same word with -ize where it has one; "advise" and "surprise" have none. */
function withZ(word: string, dictionary: Dictionary): string | undefined {
	if (ALWAYS_WITH_S.test(word) || !ENDING_WITH_S.test(word)) return undefined;
	const changed = word.replace(ENDING_WITH_S, 'iz$1');
	return dictionary.has(changed) && !NOUNS_IN_IZE.test(changed) ? changed : undefined;
}

/** "Prise" and "prize" are two words. */
const NOUNS_IN_IZE = /^(?:priz|siz|seiz|assiz)/;

/** What an American spelling may be at home; the dictionary says which of them is a word. */
function toBritish(word: string): string[] {
	const changes: readonly (readonly [RegExp, string])[] = [
		[/or/, 'our'],
		[/er(s?)$/, 're$1'],
		[/er(ed|ing)$/, 'r$1'],
		[/l(ed|ing|er|ers)$/, 'll$1'],
		[/ense(s?)$/, 'ence$1'],
		[/yz(e|ed|es|er|ing)$/, 'ys$1'],
		[/og(s?)$/, 'ogue$1'],
		[/e/, 'ae'],
		[/e/, 'oe'],
		[/dgm/, 'dgem'],
		[/sk/, 'sc'],
		[/lf?l/, 'l']
	];
	return [...new Set(changes.map(([from, to]) => word.replace(from, to)).filter((candidate) => candidate !== word))];
}
