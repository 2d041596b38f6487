import hanken400 from './fonts/hanken-grotesk-400.ttf?url';
import hanken600 from './fonts/hanken-grotesk-600.ttf?url';
import literata400 from './fonts/literata-400.ttf?url';
import literata500 from './fonts/literata-500.ttf?url';
import literata600 from './fonts/literata-600.ttf?url';

/** Reads a font from the address at which the build put it. Tests read it from the disk instead. */
export type LoadFont = (url: string) => Promise<Uint8Array>;

/** Addresses and not bytes in the script: each font is a file of its own in the offline copy, and changes on its own. */
const URLS = { literata400, literata500, literata600, hanken400, hanken600 };

export type Typeface = keyof typeof URLS;
export type Typefaces = ReadonlyMap<Typeface, Uint8Array>;

export async function loadTypefaces(loadFont: LoadFont): Promise<Typefaces> {
	const names = Object.keys(URLS) as Typeface[];
	return new Map(await Promise.all(names.map(async (name) => [name, await loadFont(URLS[name])] as const)));
}
