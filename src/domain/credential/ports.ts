import type { PlaceId } from '#domain/course';
import type { Result } from '#domain/shared';
import type { Certificate } from './certificate.ts';
import type { CertificateLocale } from './certificate-face.ts';

/** ISO A4 or US Letter, both lying on the long side. */
export type Paper = 'a4' | 'letter';

/** The paper that printers hold at a place: Letter in the United States and Canada, A4 elsewhere and where nothing is known. */
export const usualPaper = (place: PlaceId | null): Paper => (/^(us|ca)(-|$)/.test(place ?? '') ? 'letter' : 'a4');

/** Why a certificate could not be printed. */
export type PrintFailure =
	/** The embedded fonts lack these characters; nothing was printed, because boxes in a name are worse than no file. */
	| { readonly kind: 'unsupported-glyphs'; readonly characters: readonly string[] }
	/** The printer or a font is not on this device yet, and there is no connection to fetch it. */
	| { readonly kind: 'not-loaded'; readonly reason: string };

/** Port: sets a certificate on paper. The same certificate, paper and locale give the same bytes. */
export interface CertificatePrinter {
	print(
		certificate: Certificate,
		page: { readonly paper: Paper; readonly locale: CertificateLocale }
	): Promise<Result<Uint8Array, PrintFailure>>;
}

/** A finished file, in memory. */
export interface FileToSave {
	readonly name: string;
	/** Media type, as in `application/pdf`. */
	readonly type: string;
	readonly bytes: Uint8Array;
}

/** How a share sheet was left. */
export type ShareOutcome = 'shared' | 'cancelled' | 'failed';

/** A file that is ready before the tap: browsers open a share sheet only in the tap itself, not after something was awaited. */
export interface PreparedFile {
	readonly filename: string;
	/** For `<a href download>`. */
	readonly url: string;
	/** Opens the system's share sheet; null where a download serves better or the sheet does not take such a file. */
	readonly share: (() => Promise<ShareOutcome>) | null;
	/** Frees the memory behind the url. */
	release(): void;
}

/** Port: hands a file to the person at the device. */
export interface FileSaver {
	prepare(file: FileToSave): PreparedFile;
}
