/** A colour as red, green and blue, 0 to 255 each. */
type Colour = readonly [red: number, green: number, blue: number];

/** One drawn skin: its colour, towards which colour blood moves it, and how far at most, from 0 to 1. */
export interface SkinTone {
	/** The Fitzpatrick type whose skin is often like that. */
	readonly type: 'I' | 'II' | 'III' | 'IV' | 'V' | 'VI';
	readonly base: Colour;
	readonly red: Colour;
	readonly most: number;
}

/**
 * Drawn tones, not measured ones. Melanin lies above the vessels: the deeper the tone, the less far redness moves it, and the
 * darker and more purple that redness is.
 */
export const SKIN_TONES: readonly SkinTone[] = [
	{ type: 'I', base: [243, 217, 201], red: [208, 64, 63], most: 0.62 },
	{ type: 'II', base: [236, 199, 168], red: [198, 58, 56], most: 0.58 },
	{ type: 'III', base: [217, 174, 134], red: [181, 50, 46], most: 0.46 },
	{ type: 'IV', base: [186, 134, 89], red: [148, 36, 42], most: 0.34 },
	{ type: 'V', base: [137, 90, 62], red: [108, 26, 38], most: 0.24 },
	{ type: 'VI', base: [95, 61, 45], red: [74, 16, 31], most: 0.18 }
];

/** How much of a change the eye can find. */
export type Visible = 'none' | 'trace' | 'some' | 'clear';

/** The fill of skin at a share of the strongest redness, 0 to 1; an SVG attribute, because a style is not allowed. */
export function reddened(tone: SkinTone, share: number): string {
	return `rgb(${mixed(tone, share).join(' ')})`;
}

/** What of that redness can be seen on the tone: by how far the drawn colour has moved. */
export function visibleRedness(tone: SkinTone, share: number): Visible {
	const moved = Math.hypot(...mixed(tone, share).map((channel, index) => channel - (tone.base[index] ?? 0)));
	return moved < 5 ? 'none' : moved < 35 ? 'trace' : moved < 75 ? 'some' : 'clear';
}

function mixed({ base, red, most }: SkinTone, share: number): number[] {
	return base.map((channel, index) => Math.round(channel + ((red[index] ?? 0) - channel) * most * share));
}
