/** The package has no types of its own; this is the part that subset-fonts.js uses. */
declare module 'subset-font' {
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options?: {
			targetFormat?: 'truetype' | 'woff2';
			noHinting?: boolean;
			keepFeatures?: string[];
			variationAxes?: Record<string, number>;
		}
	): Promise<Uint8Array>;
}
