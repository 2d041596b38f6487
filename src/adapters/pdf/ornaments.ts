import type { CertificateDocument } from './certificate-document.ts';

/** Inks, as in the interface by day: paper knows no night. */
export const INK = { strong: '#1c2423', middle: '#4c5654', quiet: '#5f6866', rule: '#e3dacd', frame: '#c6c5bb' };

/** A quarter of an inch: most printers reach no further. */
export const FRAME_INSET = 18;

/** The skin, from the surface down. */
const LAYERS = [
	{ colour: '#ebd9c3', height: 6 },
	{ colour: '#e9c3a8', height: 10.5 },
	{ colour: '#dfa58c', height: 13.5 },
	{ colour: '#cc8674', height: 18 }
];
const BAND_HEIGHT = LAYERS.reduce((sum, { height }) => sum + height, 0);

/** A hairline on three sides; the band is the fourth. */
export function drawFrame(doc: CertificateDocument): void {
	const { width, height } = doc.page;
	const bottom = height - FRAME_INSET - BAND_HEIGHT;
	doc
		.moveTo(FRAME_INSET, bottom)
		.lineTo(FRAME_INSET, FRAME_INSET)
		.lineTo(width - FRAME_INSET, FRAME_INSET)
		.lineTo(width - FRAME_INSET, bottom)
		.lineWidth(0.75)
		.strokeColor(INK.frame)
		.stroke();
}

/** The layers on which the certificate stands; returns where they begin, from the top of the page. */
export function drawBand(doc: CertificateDocument): number {
	const top = doc.page.height - FRAME_INSET - BAND_HEIGHT;
	let y = top;
	for (const { colour, height } of LAYERS) {
		// Half the frame's line wider on both sides, so that the line ends flush with the layer.
		doc.rect(FRAME_INSET - 0.375, y, doc.page.width - 2 * FRAME_INSET + 0.75, height).fill(colour);
		y += height;
	}
	return top;
}

/** The brand's mark; returns its width. */
export function drawMark(doc: CertificateDocument, x: number, y: number): number {
	const SIZE = 19.5;
	doc
		.save()
		.translate(x, y)
		.scale(SIZE / 26);
	doc.roundedRect(0, 0, 26, 26, 6).fill('#12463f');
	doc.roundedRect(4, 7, 18, 3, 1).fill('#ebd9c3');
	doc.roundedRect(4, 11.5, 18, 4, 1).fill('#dfa58c');
	doc.roundedRect(4, 17, 18, 4.5, 1).fill('#cc8674');
	doc.restore();
	return SIZE;
}
