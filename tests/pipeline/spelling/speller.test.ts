import { beforeAll, expect, test, vi } from 'vitest';
import { makeSpeller, readDictionary, readWordList, type Dictionary } from '#pipeline/spelling';

// The dictionary takes a second to read, and more on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let dictionary: Dictionary;
beforeAll(async () => {
	dictionary = await readDictionary();
});

const LIST = readWordList('# Names.\nInes\nesthetician # the trade\n\ngray = grey\n');
const wrong = (text: string) => makeSpeller(dictionary, LIST).read(text);

test.each([
	['color', 'colour'],
	['Fibers', 'fibres'],
	['centimeter', 'centimetre'],
	['labeling', 'labelling'],
	['anesthetic', 'anaesthetic'],
	['edema', 'oedema'],
	['analyze', 'analyse'],
	['defense', 'defence'],
	['catalog', 'catalogue'],
	['sterilise', 'sterilize'],
	['recognised', 'recognized'],
	['organisation', 'organization'],
	['gray', 'grey']
])('L31: %s is written %s', (word, better) => {
	expect(wrong(`A ${word} here.`)).toMatchObject([{ word, offset: 2, suggestions: expect.arrayContaining([better]) }]);
});

test('L31: a mistake comes with the words that are near', () => {
	expect(wrong('A neeedle.')).toMatchObject([{ word: 'neeedle', suggestions: expect.arrayContaining(['needle']) }]);
});

test.each([
	'advise, surprise, exercise, compromise, promise, otherwise, supervised, rising, bruises, premises, improvise, prise, raised',
	'analyse, colour, licence, moisturizer, sterilization, grey',
	"An esthetician, two estheticians, the esthetician’s roller, Ines’s face and Ines's hand",
	"It isn’t, she’ll, don't, the clients’ rooms",
	'A single-use, patch-tested, well-lit room at 10:30, by FDA and ISO 11607, in class II, type IV, with SPF30 and HbA1c',
	'https://example.org/color and lotsofletters.org or a@colr.org'
])('L31: nothing is wrong with: %s', (text) => {
	expect(wrong(text)).toEqual([]);
});

test('L31: of two words with a hyphen, the wrong one is named where it stands', () => {
	expect(wrong('A well-coloured and a well-colored wall.')).toMatchObject([{ word: 'colored', offset: 27 }]);
});

test('L31: a list knows which of its words nobody wrote', () => {
	const speller = makeSpeller(dictionary, LIST);
	speller.read('Two estheticians.');

	expect(speller.unused()).toEqual(['ines']);
});
