import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { checkHolderName, type Certificate, type Paper } from '#domain/credential';
import { certificateOf } from '#fixtures/certificate';
import { printed, type Box } from '#fixtures/printed';

// Each prints several files and asks Poppler about them.
vi.setConfig({ testTimeout: 60_000 });

const MARGIN = 58;
const BAND = 66;
const SIZES = { a4: { width: 841.89, height: 595.28 }, letter: { width: 792, height: 612 } };
const PAPERS = ['a4', 'letter'] as const;

const LONG_NAMES = {
	'one word': 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschaferswessen'.slice(0, 80),
	'the widest word': 'W'.repeat(80),
	'many words': 'Ana María de la Concepción Guadalupe del Rosario y de los Ángeles García Márquez',
	'words of one letter': 'M '.repeat(40).trim(),
	'a double name': 'Wilhelmina Aleksandra Featherstonehaugh-Wojciechowska de Montmorency-Castellanos'
};
const EIGHT_TITLES = [
	'Law, scope of practice, claims and the record you keep',
	'Skin anatomy, wound healing and the depth of the needle',
	'Consultation, contraindications and informed consent',
	'Infection control, sharps and the bloodborne pathogens rule',
	'Needle length by zone and indication, with its margins',
	'Pressure, endpoints and what erythema tells the hand',
	'Pass directions and stroke counts over the whole face',
	'Aftercare, adverse reactions and when to send for help'
];
const eightModules: Partial<Certificate> = {
	scores: {
		modules: EIGHT_TITLES.map((title, index) => ({ module: `module-${index}` as never, title, percent: 100 - index })),
		exam: { percent: 100, criticalMissed: 0 }
	},
	supersedes: 'ad5bd2c5-3a53-4c52-8b3c-2fb0c69e9a33' as never
};

/** Expects every word between the margins and above the band; a box is the letter's, with a point for its overhang. */
function expectOnThePage(words: readonly Box[], paper: Paper): void {
	const { width, height } = SIZES[paper];
	expect(words.length).toBeGreaterThan(50);
	expect(
		words.filter(({ left, top, right, bottom }) => left < MARGIN - 1 || right > width - MARGIN + 1 || top < 0 || bottom > height - BAND)
	).toEqual([]);
}

/** The box around some words, found where they follow upon each other. */
function around(words: readonly Box[], sentence: string): Box {
	const wanted = sentence.split(' ');
	const start = words.findIndex((_, index) => wanted.every((word, offset) => words[index + offset]?.word === word));
	const found = words.slice(start, start + wanted.length);
	if (start < 0) throw new Error(`not on the page: ${sentence}`);
	return {
		word: sentence,
		left: Math.min(...found.map(({ left }) => left)),
		top: Math.min(...found.map(({ top }) => top)),
		right: Math.max(...found.map(({ right }) => right)),
		bottom: Math.max(...found.map(({ bottom }) => bottom))
	};
}

test.each(Object.entries(LONG_NAMES))('C17: a name of 80 characters stays whole and on the narrower page: %s', async (_, holder) => {
	const page = await printed({ holder, ...eightModules }, 'letter');

	expectOnThePage(page.words(), 'letter');
	expect(page.paragraphs()[2]?.text).toBe(holder);
});

test('C17: any name stays whole and on the page', async () => {
	const letter = fc.constantFrom(...'aeioumWMÁỄỘŚğ', ' ', '-', '’', 'e\u0323\u0300');
	const names = fc
		.array(letter, { minLength: 1, maxLength: 80 })
		.map((letters) => checkHolderName(letters.join('')))
		.filter((name) => name.ok)
		.map((name) => name.value);

	await fc.assert(
		fc.asyncProperty(names, fc.constantFrom(...PAPERS), async (holder, paper) => {
			const page = await printed({ holder }, paper);
			expectOnThePage(page.words(), paper);
			expect(page.paragraphs()[2]?.text).toBe(holder);
		}),
		{ numRuns: 10 }
	);
});

test.each(PAPERS)('C17: eight modules with long titles stand whole beside the statement and below the facts on %s', async (paper) => {
	const words = (await printed({ holder: LONG_NAMES['a double name'], ...eightModules }, paper)).words();

	const facts = around(words, 'Final examination');
	const statement = around(words, 'A completion record made on the trainee’s own device. Nobody has checked');
	const scores = EIGHT_TITLES.map((title, index) => around(words, `${title} ${100 - index}%`));
	expectOnThePage(words, paper);
	for (const { left, top } of scores) {
		expect(left).toBeGreaterThan(statement.right + 20);
		expect(top).toBeGreaterThan(facts.bottom);
	}
});

test('C17: a longer title than any paper holds ends in an ellipsis, and its score stays', async () => {
	const { exam } = certificateOf().scores;
	const title = 'A module with a title that goes on and on as no title should '.repeat(3).trim();

	const page = await printed({ scores: { modules: [{ module: 'one' as never, title, percent: 87 }], exam } });

	expectOnThePage(page.words(), 'a4');
	expect(page.text()).toMatch(/^A module with a title that goes on.*… 87%$/m);
});
