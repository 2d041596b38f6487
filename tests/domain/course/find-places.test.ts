import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPlaces } from '#domain/course';
import { placeOf } from '#fixtures/place';

const places = [
	placeOf('us-ny', 'New York', 'United States'),
	placeOf('gb-wls', 'Wales', 'United Kingdom'),
	placeOf('au-nsw', 'New South Wales', 'Australia'),
	placeOf('ca-qc', 'Québec', 'Canada')
];
const found = (wanted: string) =>
	findPlaces(places, wanted).map(({ name, places: own }) => `${name}: ${own.map(({ id }) => id).join(', ')}`);

test('B11: nothing looked for shows every place, by country', () => {
	expect(found('  ')).toEqual(['United States: us-ny', 'United Kingdom: gb-wls', 'Australia: au-nsw', 'Canada: ca-qc']);
});

test.each([
	['wales', ['United Kingdom: gb-wls', 'Australia: au-nsw']],
	['WALES new', ['Australia: au-nsw']],
	['quebec', ['Canada: ca-qc']],
	['united k', ['United Kingdom: gb-wls']],
	['uk', ['United Kingdom: gb-wls']],
	['france', []],
	['wales france', []]
])('B11: %j finds %j', (wanted, expected) => {
	expect(found(wanted)).toEqual(expected);
});

test('B11: what is found is some of the places, in their order, and every place is found by its own name', () => {
	fc.assert(
		fc.property(fc.constantFrom(...places), fc.string(), ({ name, id }, wanted) => {
			const ids = findPlaces(places, wanted).flatMap((country) => country.places.map((place) => place.id));

			expect(places.map((place) => place.id).filter((each) => ids.includes(each))).toEqual(ids);
			expect(findPlaces(places, name).flatMap((country) => country.places.map((place) => place.id))).toContain(id);
		})
	);
});
