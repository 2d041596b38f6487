import type { AuthoredTerm } from '#domain/course';

/** Finds the terms of the glossary in a text, each in singular or plural, the longest where two begin at the same place. */
export interface TermForms {
	/** In the order of the text: which term, and from where to where. */
	findIn(text: string): { readonly id: string; readonly from: number; readonly to: number }[];
}

export function termForms(terms: readonly AuthoredTerm[]): TermForms {
	const ids = new Map<string, string | undefined>();
	for (const { id, term, except } of terms) {
		ids.set(plain(term), id);
		for (const phrase of except) ids.set(plain(phrase), undefined);
	}
	const longestFirst = [...ids.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
	const any = new RegExp(`(?<![\\p{L}\\p{N}-])(${longestFirst.map(asPattern).join('|')})(?:s|es)?(?![\\p{L}\\p{N}])`, 'giu');
	return {
		findIn: (text) =>
			longestFirst.length === 0
				? []
				: [...text.matchAll(any)].flatMap(({ 0: whole, 1: form = '', index }) => {
						const id = ids.get(plain(form));
						return id === undefined ? [] : [{ id, from: index, to: index + whole.length }];
					})
	};
}

/** A line break and a hyphen are a blank here. */
const plain = (form: string): string =>
	form
		.toLowerCase()
		.split(/[\s-]+/)
		.join(' ');

const asPattern = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[\\s-]+');
