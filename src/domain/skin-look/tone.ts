import { mix, type Colour } from './colour.ts';
import type { ToneId } from './look.ts';

/** The colours of one skin. */
export interface Tone {
	readonly base: Colour;
	/** Where the light falls, where it fades, and the depth of a fold. */
	readonly light: Colour;
	readonly shade: Colour;
	readonly deep: Colour;
	readonly lip: Colour;
	readonly lipDeep: Colour;
	readonly hair: Colour;
	/** Towards which blood under this skin moves its colour, and how far the strongest redness gets there. */
	readonly red: Colour;
	readonly mostRed: number;
	/** Melanin in one place: a mole, and what an old bruise or eczema leaves. */
	readonly brown: Colour;
	/** The cosmetic pencil that marks the corners of a cell. */
	readonly pencil: Colour;
}

/**
 * Drawn tones, not measured ones. Two things follow the skin: the deeper the tone, the less far redness moves it, because
 * melanin lies above the vessels; and the redness of a deep tone is a darker, more purple one.
 */
export const TONES: Readonly<Record<ToneId, Tone>> = {
	I: tone('#f3d9c9', '#fff0e4', '#dcb39c', '#b07f68', '#d08c84', '#a85c58', '#8a6450', '#d8454a', 0.5, '#8a5c42', '#46598c'),
	II: tone('#ecc7a8', '#fbe2ca', '#d09f7a', '#a06c4a', '#c4776b', '#9c4c45', '#5d4030', '#cc3f40', 0.5, '#7a4c32', '#46598c'),
	III: tone('#d9ae86', '#eecba6', '#b98a60', '#845638', '#b0685a', '#86433b', '#38261b', '#b93632', 0.48, '#5f3822', '#3d4d7a'),
	IV: tone('#ba8659', '#d4a274', '#976540', '#653e26', '#9a574b', '#733833', '#271811', '#97282c', 0.46, '#452717', '#f8f1e6'),
	V: tone('#895a3e', '#a67350', '#66402a', '#402617', '#804640', '#572b28', '#170d08', '#6f1c27', 0.44, '#2e170c', '#f8f1e6'),
	VI: tone('#5f3d2d', '#7c543f', '#432a1e', '#25150d', '#6c3e39', '#462421', '#0e0704', '#4c1220', 0.42, '#1e0e07', '#f2e9dc')
};

/** Highest number of the course's scale of redness. */
const MOST_REDNESS = 4;

/** The share of red ink that shows redness 0 to 4 on a tone. */
export const inkOfRedness = ({ mostRed }: Tone, redness: number): number => (mostRed * redness) / MOST_REDNESS;

/** The colour of skin at a redness of 0 to 4. */
export const reddened = (skin: Tone, redness: number): Colour => mix(skin.base, skin.red, inkOfRedness(skin, redness));

function tone(
	base: Colour,
	light: Colour,
	shade: Colour,
	deep: Colour,
	lip: Colour,
	lipDeep: Colour,
	hair: Colour,
	red: Colour,
	mostRed: number,
	brown: Colour,
	pencil: Colour
): Tone {
	return { base, light, shade, deep, lip, lipDeep, hair, red, mostRed, brown, pencil };
}
