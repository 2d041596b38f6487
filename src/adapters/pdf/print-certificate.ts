import {
	certificateFace,
	type Certificate,
	type CertificateFace,
	type CertificateLocale,
	type Paper,
	type PrintFailure
} from '#domain/credential';
import { fail, ok, type Result } from '#domain/shared';
import { charactersNotSet, closeDocument, openDocument } from './certificate-document.ts';
import { drawCertificate } from './draw-certificate.ts';
import type { Typeface, Typefaces } from './typefaces.ts';

/** Behind the door: words, checks and draws a certificate with fonts that are loaded. */
export async function printCertificate(
	certificate: Certificate,
	page: { readonly paper: Paper; readonly locale: CertificateLocale },
	typefaces: Typefaces
): Promise<Result<Uint8Array, PrintFailure>> {
	const face = certificateFace(certificate, page.locale);
	const doc = openDocument(certificate, face, page.paper, typefaces);

	const characters = [...new Set(wordsByTypeface(face).flatMap(([typeface, words]) => charactersNotSet(doc, typeface, words)))];
	if (characters.length > 0) return fail({ kind: 'unsupported-glyphs', characters });

	drawCertificate(doc, face);
	return ok(await closeDocument(doc));
}

/** Each face has characters that another lacks: the Ṣ of a name, say, but not of a module's title. */
function wordsByTypeface({ title, notice, holder, course, facts, statement, scores, foot }: CertificateFace): [Typeface, string][] {
	const rows = [...facts, ...scores.rows];
	return [
		['literata600', title + course.title],
		['literata500', notice + holder],
		['literata400', course.before + course.after],
		['hanken400', [...rows.map(({ label }) => label), statement, scores.title, ...foot].join('')],
		['hanken600', rows.map(({ value }) => value).join('')]
	];
}
