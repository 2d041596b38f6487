/** A word as a search compares it, and where it stands in the text as it is shown. */
export interface Word {
	readonly folded: string;
	readonly from: number;
	readonly to: number;
}

/** Letters and digits, and a point or comma between two digits: “0.5” is one word, “tram-track” is two. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:(?<=\p{N})[.,](?=\p{N})[\p{L}\p{M}\p{N}]+)*/gu;
/** Letters that Unicode does not take apart, as somebody types them who lacks the key. */
const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe' };

export function wordsOf(text: string): readonly Word[] {
	return [...text.matchAll(WORD)]
		.map(({ 0: word, index }) => ({ folded: fold(word), from: index, to: index + word.length }))
		.filter(({ folded }) => folded !== '');
}

/** Without case and accents, and with a point for the comma of a number. A sign such as 🄀 brings a point that belongs to none. */
function fold(word: string): string {
	return word
		.normalize('NFKD')
		.replace(/[^\p{L}\p{N}.,]/gu, '')
		.replace(/(?<!\p{N})[.,]|[.,](?!\p{N})/gu, '')
		.toLowerCase()
		.replace(/[ßøłđıæœ]/g, (letter) => PLAIN[letter] ?? letter)
		.replaceAll(',', '.');
}
