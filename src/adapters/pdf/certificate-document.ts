import PDFDocument from 'pdfkit';
import { CERTIFICATE_TEMPLATE, type Certificate, type CertificateFace, type Paper } from '#domain/credential';
import type { Typeface, Typefaces } from './typefaces.ts';

/** Points, lying on the long side. */
const PAGE_SIZES = { a4: [841.89, 595.28], letter: [792, 612] } satisfies Record<Paper, [number, number]>;

export type CertificateDocument = PDFKit.PDFDocument;

/**
 * An empty page with everything that is not ink: PDF/A-3a and PDF/UA-1 claims, language, title, author, and dates that come
 * from the certificate alone. They also seed the file's id, so the same certificate gives the same bytes for ever.
 */
export function openDocument(certificate: Certificate, face: CertificateFace, paper: Paper, typefaces: Typefaces): CertificateDocument {
	const doc = new PDFDocument({
		pdfVersion: '1.7',
		subset: 'PDF/A-3a',
		tagged: true,
		lang: face.language,
		displayTitle: true,
		autoFirstPage: false,
		// No default face: it would be Helvetica, which is not embedded. The types want a name all the same.
		...({ font: null } as object),
		info: {
			Title: `${face.title}: ${face.holder}`,
			Author: face.holder,
			Subject: `${face.notice} ${face.holder} ${face.course.before}${face.course.title}.`,
			Creator: `Stratum, certificate template ${CERTIFICATE_TEMPLATE}`,
			Producer: 'PDFKit 0.20.2',
			CreationDate: new Date(certificate.issuedAt)
		}
	});
	Object.assign(doc, { _addInfo: () => doc.appendXML(metadata(doc.info, face.language)) });
	for (const [name, bytes] of typefaces) doc.registerFont(name, bytes);
	doc.addPage({ size: PAGE_SIZES[paper], margin: 0 });
	return doc;
}

/** Ends the document and collects its bytes. */
export function closeDocument(doc: CertificateDocument): Promise<Uint8Array> {
	return new Promise((resolve, reject) => {
		const chunks: Uint8Array[] = [];
		doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
		doc.on('error', reject);
		doc.on('end', () => {
			const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
			let offset = 0;
			for (const chunk of chunks) {
				bytes.set(chunk, offset);
				offset += chunk.length;
			}
			resolve(bytes);
		});
		doc.end();
	});
}

/** What PDFKit opened a font as; its types keep that to themselves, and asking it beats opening every font a second time. */
interface OpenedFont {
	hasGlyphForCodePoint(codePoint: number): boolean;
	layout(text: string): unknown;
}

/** The characters of a text that a face cannot set, each once: those without a glyph, and letters under a mark that has no place on them. */
export function charactersNotSet(doc: CertificateDocument, typeface: Typeface, text: string): string[] {
	doc.font(typeface);
	const { font } = (doc as unknown as { _font: { font: OpenedFont } })._font;
	const letters = new Set([...text.matchAll(/.\p{M}*/gsu)].map(([letter]) => letter));
	return [...letters].flatMap((letter) => {
		const missing = [...letter].filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
		return missing.length > 0 || canPlaceMarks(font, letter) ? missing : [letter];
	});
}

function canPlaceMarks(font: OpenedFont, letter: string): boolean {
	try {
		font.layout(letter);
		return true;
	} catch {
		// fontkit 2 throws where a face has letter and mark, but no anchor for the one on the other, as for the tilde of M̃.
		return false;
	}
}

/**
 * The XMP packet's body, in place of PDFKit's own: that one writes names unescaped, so that "Brows & Lashes" breaks the file,
 * and it knows no PDF/UA, whose property PDF/A wants declared by an extension schema.
 */
function metadata(info: PDFKit.DocumentInfo, language: string): string {
	return `
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
	<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(info.Title)}</rdf:li></rdf:Alt></dc:title>
	<dc:creator><rdf:Seq><rdf:li>${escapeXml(info.Author)}</rdf:li></rdf:Seq></dc:creator>
	<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(info.Subject)}</rdf:li></rdf:Alt></dc:description>
	<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
	<xmp:CreateDate>${info.CreationDate?.toISOString().slice(0, 19)}Z</xmp:CreateDate>
	<xmp:CreatorTool>${escapeXml(info.Creator)}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
	<pdf:Producer>${escapeXml(info.Producer)}</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
	<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
	<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
		<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
		<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
		<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
		<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
			<pdfaProperty:name>part</pdfaProperty:name>
			<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
			<pdfaProperty:category>internal</pdfaProperty:category>
			<pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
		</rdf:li></rdf:Seq></pdfaSchema:property>
	</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;
}

const escapeXml = (text = ''): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
