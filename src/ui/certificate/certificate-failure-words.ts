import type { CertificateFailure } from '#state/certificate';
import { certificateWords } from '#ui/words/certificate.ts';

/** Why nothing was issued, and what to do; null where the page shows the reason already, or nothing went wrong. */
export function certificateFailureWords(failure: CertificateFailure): string | null {
	const words = certificateWords.failure;
	switch (failure.kind) {
		case 'name':
			return { empty: words.empty, 'too-long': words.tooLong, forbidden: words.forbidden }[failure.fault.kind];
		case 'not-eligible':
			return words.notEligible;
		case 'conflict':
			return words.notSaved;
		default:
			// A full or closed storage is said at the top of the page; what is issued already is shown.
			return null;
	}
}
