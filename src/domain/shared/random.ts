/** A stream of numbers in [0, 1) that depends on its seed alone, equal in Node and in every browser. */
export type Random = () => number;

/**
 * Seeds a generator with any text. xmur3 spreads the text over 128 bits, sfc32 draws from them;
 * both are 32-bit integer arithmetic, so the stream does not depend on the platform.
 */
export function seededRandom(seed: string): Random {
	const next = spread(seed);
	let a = next();
	let b = next();
	let c = next();
	let d = next();
	return () => {
		const t = (((a + b) | 0) + d) | 0;
		d = (d + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = (c << 21) | (c >>> 11);
		c = (c + t) | 0;
		return (t >>> 0) / 2 ** 32;
	};
}

/** A new array in a random order (Fisher–Yates); the given one is left as it is. */
export function shuffled<T>(values: readonly T[], random: Random): T[] {
	const result = [...values];
	for (let i = result.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		[result[i], result[j]] = [result[j] as T, result[i] as T];
	}
	return result;
}

function spread(text: string): () => number {
	let h = 1779033703 ^ text.length;
	for (let i = 0; i < text.length; i++) {
		h = Math.imul(h ^ text.charCodeAt(i), 3432918353);
		h = (h << 13) | (h >>> 19);
	}
	return () => {
		h = Math.imul(h ^ (h >>> 16), 2246822507);
		h = Math.imul(h ^ (h >>> 13), 3266489909);
		h ^= h >>> 16;
		return h >>> 0;
	};
}
