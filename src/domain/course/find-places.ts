import type { Place } from './scope.ts';

/** Places of one country, as the scope file groups them. */
export interface Country {
	readonly name: string;
	readonly places: readonly Place[];
}

/** The places in whose name or country every word that is looked for begins a word, by country; all of them where nothing is. */
export function findPlaces(places: readonly Place[], wanted: string): Country[] {
	const words = wordsOf(wanted);
	const found = places.filter(({ name, country }) => {
		const held = wordsOf(`${name} ${country} ${initials(country)}`);
		return words.every((word) => held.some((other) => other.startsWith(word)));
	});
	return [...new Set(found.map(({ country }) => country))].map((name) => ({
		name,
		places: found.filter(({ country }) => country === name)
	}));
}

/** What people type for a country of several words: US, UK, NZ, EU. */
const initials = (country: string): string => (country.includes(' ') ? country.replace(/(\S)\S*\s*/g, '$1') : '');

const wordsOf = (text: string): string[] =>
	text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.match(/[\p{L}\p{N}]+/gu) ?? [];
