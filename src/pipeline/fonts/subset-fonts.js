/**
 * Cuts the fonts that are committed: TTFs for the certificate (src/adapters/pdf/fonts) and one italic for the
 * interface (src/ui/kit/fonts), with their licences (static/licences). Run `npm run fonts` after a font package changed.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import subsetFont from 'subset-font';

/** Both ends of a range are in it. @type {[number, number][]} */
const LATIN = [
	[0x20, 0x7e],
	[0xa0, 0x24f], // Latin-1, Extended-A, Extended-B: Spanish, Polish, Turkish, Romanian, African names
	[0x2b9, 0x2bf], // the Hawaiian ʻokina and its kin
	[0x2c6, 0x2dd],
	[0x300, 0x331], // marks that no precomposed letter has taken up
	[0x1e00, 0x1eff], // Vietnamese and the rest of Extended Additional
	[0x2010, 0x2027],
	[0x2030, 0x203a],
	[0x2044, 0x2044],
	[0x20ab, 0x20ac],
	[0x2122, 0x2122],
	[0x2212, 0x2212]
];
/** The ranges of the package's own `latin` file, from which the italic is cut. @type {[number, number][]} */
const BASIC_LATIN = [
	[0x20, 0x7e],
	[0xa0, 0xff],
	[0x131, 0x131],
	[0x152, 0x153],
	[0x2c6, 0x2dc],
	[0x2010, 0x2027],
	[0x2030, 0x203a],
	[0x20ac, 0x20ac],
	[0x2122, 0x2122],
	[0x2212, 0x2212]
];
/** Kerning, marks on letters, languages with letters of their own, and the fi that Literata needs. Small capitals and old figures go. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga'];

/**
 * @typedef {object} Cut
 * @property {string} from
 * @property {string} to
 * @property {[number, number][]} ranges
 * @property {'truetype' | 'woff2'} targetFormat
 * @property {Record<string, number>} [variationAxes]
 */

/** @type {Cut[]} */
export const CUTS = [
	...[
		['literata/400Regular/Literata_400Regular', 'literata-400'],
		['literata/500Medium/Literata_500Medium', 'literata-500'],
		['literata/600SemiBold/Literata_600SemiBold', 'literata-600'],
		['hanken-grotesk/400Regular/HankenGrotesk_400Regular', 'hanken-grotesk-400'],
		['hanken-grotesk/600SemiBold/HankenGrotesk_600SemiBold', 'hanken-grotesk-600']
	].map(
		([from, to]) =>
			/** @satisfies {Cut} */ ({
				from: `node_modules/@expo-google-fonts/${from}.ttf`,
				to: `src/adapters/pdf/fonts/${to}.ttf`,
				ranges: LATIN,
				targetFormat: /** @type {const} */ ('truetype')
			})
	),
	{
		from: 'node_modules/@fontsource-variable/literata/files/literata-latin-wght-italic.woff2',
		to: 'src/ui/kit/fonts/literata-latin-400-italic.woff2',
		ranges: BASIC_LATIN,
		targetFormat: 'woff2',
		variationAxes: { wght: 400 }
	}
];

/** @type {[string, string][]} */
export const LICENCES = [
	['node_modules/@expo-google-fonts/literata/LICENSE_FONT', 'static/licences/OFL-Literata.txt'],
	['node_modules/@expo-google-fonts/hanken-grotesk/LICENSE_FONT', 'static/licences/OFL-Hanken-Grotesk.txt']
];

/**
 * The bytes of one cut font; the same package gives the same bytes.
 * @param {Cut} cut
 */
export async function cutFont({ from, ranges, targetFormat, variationAxes }) {
	const text = ranges
		.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)))
		.join('');
	// Hints are for screens of 1995; without them the files are a sixth smaller.
	return subsetFont(await readFile(from), text, {
		targetFormat,
		noHinting: true,
		keepFeatures: FEATURES,
		...(variationAxes && { variationAxes })
	});
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
	for (const cut of CUTS) {
		const bytes = await cutFont(cut);
		await mkdir(dirname(cut.to), { recursive: true });
		await writeFile(cut.to, bytes);
		console.log(`${cut.to}  ${(bytes.length / 1000).toFixed(1)} kB`);
	}
	for (const [from, to] of LICENCES) {
		await mkdir(dirname(to), { recursive: true });
		await copyFile(from, to);
	}
}
