import { fail, ok, type Result } from '#domain/shared';

/** The longest name, in UTF-16 units, as the record counts them. */
const HOLDER_NAME_MAX = 80;

/** Why a name cannot stand on a certificate. */
export type HolderNameFault =
	/** Nothing that could be read aloud: no letter at all. */
	{ readonly kind: 'empty' } | { readonly kind: 'too-long'; readonly characters: number } | { readonly kind: 'forbidden' };

/**
 * The name as a certificate carries it: NFC, without blanks at its ends, single blanks inside, 1 to 80 characters.
 * Case is left alone: only the holder knows whether she is a McAdam or a Mcadam.
 */
export function checkHolderName(typed: string): Result<string, HolderNameFault> {
	// Not \s and trim(): they take U+FEFF, which nobody sees, for a blank.
	const name = typed
		.normalize('NFC')
		.replace(/[^\S\uFEFF]+/gu, ' ')
		.replace(/^ | $/g, '');
	if (FORBIDDEN.test(name)) return fail({ kind: 'forbidden' });
	if (!/\p{L}/u.test(name)) return fail({ kind: 'empty' });
	if (name.length > HOLDER_NAME_MAX) return fail({ kind: 'too-long', characters: name.length });
	return ok(name);
}

/**
 * Control characters, lone surrogates, private use, and what is invisible: bidi controls could turn a name round on the page,
 * and a twin of a name with a zero-width space, a soft hyphen or a Hangul filler would look like the name. The joiners U+200C
 * and U+200D stay, Persian and Indic names need them.
 */
const FORBIDDEN = /(?![\u200C\u200D])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\p{Co}\u2800\uFFF9-\uFFFF]/u;
