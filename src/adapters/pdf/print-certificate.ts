import {
	certificateFace,
	type Certificate,
	type CertificateFace,
	type CertificateLocale,
	type Paper,
	type PrintFailure
} from '#domain/credential';
import { fail, ok, type Result } from '#domain/shared';
import { charactersWithoutGlyph, closeDocument, openDocument } from './certificate-document.ts';
import { drawCertificate } from './draw-certificate.ts';
import type { Typefaces } from './typefaces.ts';

/** Behind the door: words, checks and draws a certificate with fonts that are loaded. */
export async function printCertificate(
	certificate: Certificate,
	page: { readonly paper: Paper; readonly locale: CertificateLocale },
	typefaces: Typefaces
): Promise<Result<Uint8Array, PrintFailure>> {
	const face = certificateFace(certificate, page.locale);
	const doc = openDocument(certificate, face, page.paper, typefaces);

	// Every face is cut to the same characters, so one of them answers for all.
	const characters = charactersWithoutGlyph(doc, 'literata500', wordsOf(face));
	if (characters.length > 0) return fail({ kind: 'unsupported-glyphs', characters });

	drawCertificate(doc, face);
	return ok(await closeDocument(doc));
}

function wordsOf(face: CertificateFace): string {
	const { title, notice, holder, course, facts, statement, scores, foot } = face;
	const rows = [...facts, ...scores.rows].flatMap(({ label, value }) => [label, value]);
	return [title, notice, holder, course.before, course.title, course.after, ...rows, statement, scores.title, ...foot].join('');
}
