/** A colour as `#rrggbb`, lower case. */
export type Colour = `#${string}`;

/** The colour that lies `share` of the way from one to the other; 0 is the first, 1 the second. */
export function mix(from: Colour, to: Colour, share: number): Colour {
	const channels = channelsOf(from).map((channel, index) => Math.round(channel + ((channelsOf(to)[index] ?? 0) - channel) * share));
	return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * How far two colours lie apart in lightness alone, from 1 to 21, as WCAG 2 counts it.
 * Hue counts for nothing, so what passes here can also be seen by someone who cannot tell red from brown.
 */
export function contrast(one: Colour, other: Colour): number {
	const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (lighter + 0.05) / (darker + 0.05);
}

/** How far two colours lie apart in red, green and blue together, from 0 to 442. */
export function distance(one: Colour, other: Colour): number {
	return Math.hypot(...channelsOf(one).map((channel, index) => channel - (channelsOf(other)[index] ?? 0)));
}

function luminance(colour: Colour): number {
	const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
		const share = channel / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channelsOf(colour: Colour): number[] {
	return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}
