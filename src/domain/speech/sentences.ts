/** An end of a sentence, and what begins the next one; “0.5 mm” and “e.g. this” end nothing. */
const END = /(?<=[.!?…]["'”’)]*)\s+(?=["'“‘(]*[\p{Lu}\d])/u;
/** A point behind one of these is no end. */
const SHORTENED = /(?:^|[\s(])(?:e\.g|i\.e|vs|approx|Dr|Mr|Ms|Mrs|No|St|Fig)\.$/;

/** A line as its sentences, without the blanks between them; together they hold every word of it. */
export function sentencesOf(line: string): string[] {
	return line
		.trim()
		.split(END)
		.reduce<string[]>((sentences, part) => {
			const last = sentences.at(-1);
			return last !== undefined && SHORTENED.test(last) ? [...sentences.slice(0, -1), `${last} ${part}`] : [...sentences, part];
		}, [])
		.filter((sentence) => sentence !== '');
}
