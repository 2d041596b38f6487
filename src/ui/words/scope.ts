import { count } from './format.ts';

export const scopeWords = {
	title: 'Scope by place',
	body: 'What the course found for estheticians, place by place, with its date and how well it is known. None of it is legal advice or a permission.',
	practitioners: 'By practitioner',
	search: 'Find a place',
	searchHint: 'A state, province, nation or country.',
	none: 'No place found.',
	found: (places: number, countries: number) =>
		`${count(places, 'place', 'places')} in ${count(countries, 'country or union', 'countries and unions')}`,
	places: (n: number) => count(n, 'place', 'places'),
	notFoundTitle: (wanted: string) => (wanted === '' ? 'No place is listed' : `The course has found nothing for “${wanted}”`),
	notFound:
		'That is not a permission, and another place’s rule does not hold here. Ask the body that licenses you, and your insurer, and get the answers in writing.',
	missing: 'Most states of the United States, and most countries, are not in this list: nothing was found for them.',
	limit: 'Length found',
	limitNone: 'none found',
	limitMm: (mm: number) => `${mm} mm`,
	asOf: 'As of',
	confidence: (letter: string) => `Known: ${letter}`,
	sources: 'Sources',
	toForm: 'Fill in your board check',
	formTitle: 'Ask your own board',
	formBody: 'A form for the question and the answer, kept on this device and printed on one page.'
};
