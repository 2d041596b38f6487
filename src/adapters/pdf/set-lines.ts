/** Width of a text at size 1, in the face that it will be set in. */
export type Measure = (text: string) => number;

export interface SetLines {
	/** A line that was broken at a blank ends with it, so that they read as one when they are joined. */
	readonly lines: readonly string[];
	readonly size: number;
}

/**
 * Sets a name as large as it goes: one line down to `oneLineFrom`, else two lines of like length.
 * A name never loses a letter: two lines shrink as far as they must.
 */
export function fitName(
	name: string,
	width: number,
	measure: Measure,
	sizes: { largest: number; oneLineFrom: number; twoLinesLargest: number }
): SetLines {
	const oneLine = Math.min(sizes.largest, width / measure(name));
	if (oneLine >= sizes.oneLineFrom) return { lines: [name], size: oneLine };

	const lines = breaksOf(name).reduce<readonly string[]>(
		(best, candidate) => (widest(candidate, measure) < widest(best, measure) ? candidate : best),
		[name]
	);
	return { lines, size: Math.min(sizes.twoLinesLargest, width / widest(lines, measure)) };
}

/** Fills lines word by word; a word longer than a line stands alone. */
export function wrap<Word>(words: readonly Word[], width: number, widthOf: (line: readonly Word[]) => number): Word[][] {
	const lines: Word[][] = [];
	for (const word of words) {
		const line = lines.at(-1);
		if (line && widthOf([...line, word]) <= width) line.push(word);
		else lines.push([word]);
	}
	return lines;
}

/** Lines of like length, and no more of them than are needed: a last line of one word looks like an accident. */
export function wrapEvenly<Word>(words: readonly Word[], width: number, widthOf: (line: readonly Word[]) => number): Word[][] {
	const lines = wrap(words, width, widthOf);
	for (let narrower = width - STEP; narrower > 0; narrower -= STEP) {
		const candidate = wrap(words, narrower, widthOf);
		if (candidate.length > lines.length || candidate.some((line) => widthOf(line) > narrower)) return wrap(words, narrower + STEP, widthOf);
	}
	return lines;
}

/** Points. */
const STEP = 4;

const widest = (lines: readonly string[], measure: Measure): number => Math.max(...lines.map((line) => measure(line.trimEnd())));

/** Every way to break a name in two: after a blank or a hyphen, or where it has neither, between any two letters. */
function breaksOf(name: string): string[][] {
	const atWords = [...name.matchAll(/\s|-(?=.)/gu)].map(({ index }) => [name.slice(0, index + 1), name.slice(index + 1)]);
	if (atWords.length > 0) return atWords;
	const letters = [...name.matchAll(/.\p{M}*/gsu)].map(([letter]) => letter);
	return letters.map((_, index) => [letters.slice(0, index + 1).join(''), letters.slice(index + 1).join('')]);
}
