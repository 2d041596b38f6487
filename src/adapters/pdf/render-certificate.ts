import type { Certificate, CertificateLocale, Paper, PrintFailure } from '#domain/credential';
import { fail, ok, type Result } from '#domain/shared';
import type { LoadFont } from './typefaces.ts';

/**
 * Sets a certificate as a PDF: one landscape page of vectors and embedded fonts, tagged. It needs no connection once the
 * course lies on the device. Everything heavy is behind imports, so that the door weighs nothing.
 */
export async function renderCertificate(
	certificate: Certificate,
	page: { readonly paper: Paper; readonly locale: CertificateLocale },
	loadFont: LoadFont = fetchFont
): Promise<Result<Uint8Array, PrintFailure>> {
	const press = await loadPress(loadFont);
	return press.ok ? press.value.printCertificate(certificate, page, press.value.typefaces) : press;
}

/** The library and the fonts. Whatever fails here is a file that is not on the device; faults of drawing are bugs, and thrown. */
async function loadPress(loadFont: LoadFont) {
	try {
		const [{ printCertificate }, typefaces] = await Promise.all([
			import('./print-certificate.ts'),
			import('./typefaces.ts').then(({ loadTypefaces }) => loadTypefaces(loadFont))
		]);
		return ok({ printCertificate, typefaces });
	} catch (cause) {
		return fail({ kind: 'not-loaded' as const, reason: cause instanceof Error ? cause.message : String(cause) });
	}
}

async function fetchFont(url: string): Promise<Uint8Array> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
	return new Uint8Array(await response.arrayBuffer());
}
