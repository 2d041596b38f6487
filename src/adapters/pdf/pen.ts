import type { CertificateDocument } from './certificate-document.ts';
import type { Typeface } from './typefaces.ts';

export interface Style {
	readonly face: Typeface;
	/** Points. */
	readonly size: number;
	readonly colour: string;
	/** Share of the size between letters. */
	readonly tracking?: number;
}

export interface Pen {
	/** Sets one line with its baseline at `baseline`, from the top of the page. */
	put(text: string, x: number, baseline: number, style: Style): void;
	widthOf(text: string, style: Style): number;
}

export function pen(doc: CertificateDocument): Pen {
	const take = ({ face, size, tracking = 0 }: Style) => {
		doc.font(face).fontSize(size);
		return { characterSpacing: tracking * size };
	};
	return {
		put(text, x, baseline, style) {
			const options = take(style);
			doc.fillColor(style.colour).text(text, x, baseline, { ...options, lineBreak: false, baseline: 'alphabetic' });
		},
		widthOf: (text, style) => doc.widthOfString(text, take(style))
	};
}
