/** The words of one subject that no dictionary has, and those that it has and that are not to be used. */
export interface WordList {
	/** In lower case, with the line from 1 on which each stands. */
	readonly known: ReadonlyMap<string, number>;
	/** In lower case, with what to write instead. */
	readonly refused: ReadonlyMap<string, string>;
}

/** Reads a list: one word a line, `word = better` for one that is not to be used, and `#` before what is said about them. */
export function readWordList(text: string): WordList {
	const known = new Map<string, number>();
	const refused = new Map<string, string>();
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		const [word = '', better] = line
			.replace(/#.*/, '')
			.split('=')
			.map((part) => part.trim());
		if (better) refused.set(word.toLowerCase(), better);
		else if (word) known.set(word.toLowerCase(), index + 1);
	}
	return { known, refused };
}
