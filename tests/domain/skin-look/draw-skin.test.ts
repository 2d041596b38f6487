import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	askedOf,
	contrast,
	distance,
	drawSkin,
	FINDINGS,
	LEAST_CONTRAST,
	mix,
	reddened,
	TONE_IDS,
	TONES,
	type Look,
	type Shape
} from '#domain/skin-look';
import { anyLook, FINGERPRINT, fingerprint, FINGERPRINTED } from '#fixtures/looks';

const WITHOUT_MARK = ['clear', 'calm'];
/** A drawing without its colours. */
const form = (look: Look) => {
	const { shapes, ...rest } = drawSkin(look);
	return JSON.stringify([rest, shapes.map(({ d, width, blurMm, mark, above }) => [d, width, blurMm, mark, above])]);
};
const marksOf = (look: Look): Shape[] => drawSkin(look).shapes.filter(({ mark }) => mark !== undefined);
const numbersIn = (path: string): number[] => path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];

test('K1: the same look is the same drawing, every time', () => {
	fc.assert(
		fc.property(anyLook(), (look) => JSON.stringify(drawSkin(look)) === JSON.stringify(drawSkin({ ...look }))),
		{ numRuns: 30 }
	);
});

test('K1: Node draws what every browser draws', () => {
	expect(FINGERPRINTED.reduce((sum, look) => (sum + fingerprint(drawSkin(look))) >>> 0, 0)).toBe(FINGERPRINT);
});

test('K1: nothing in a drawing is out of reach of SVG', () => {
	fc.assert(
		fc.property(anyLook(), (look) => {
			for (const { d, opacity, fill, stroke, width } of drawSkin(look).shapes) {
				expect(d).toMatch(/^M[-\d.MLCQAVHZqa\s]+$/);
				expect(numbersIn(d).every((number) => Math.abs(number) < 200)).toBe(true);
				expect(opacity).toBeGreaterThan(0);
				expect(opacity).toBeLessThanOrEqual(1);
				expect(fill ?? stroke).toBeDefined();
				expect(stroke === undefined).toBe(width === undefined);
			}
		}),
		{ numRuns: 30 }
	);
});

test.each([
	{ finding: 'streak', tone: 'VI', seed: 964 },
	{ finding: 'graze', tone: 'I', seed: 1463 }
] as const)('K1: a $finding of seed $seed has specks of blood as any other', (look) => {
	expect(drawSkin(look).shapes.filter(({ d }) => d === '')).toEqual([]);
});

test.each(FINDINGS)('K2: no two of twenty-five seeds draw the same %s', (finding) => {
	const drawn = Array.from({ length: 25 }, (_, seed) => form({ finding, tone: 'III', seed }));

	expect(new Set(drawn).size).toBe(25);
});

test.each(FINDINGS)('K2: %s is not always in one place', (finding) => {
	const drawings = Array.from({ length: 25 }, (_, seed) => drawSkin({ finding, tone: 'III', seed }));

	expect(new Set(drawings.map(({ place, side }) => `${side} ${place}`)).size).toBeGreaterThan(1);
});

test('K3: the tone changes colours, and nothing else', () => {
	fc.assert(
		fc.property(anyLook(), fc.constantFrom(...TONE_IDS), (look, tone) => {
			expect(form({ ...look, tone })).toBe(form(look));
		}),
		{ numRuns: 30 }
	);
});

test('K3: no two findings of one seed are drawn alike', () => {
	const drawn = FINDINGS.map((finding) => form({ finding, tone: 'V', seed: 7 }));

	expect(new Set(drawn).size).toBe(FINDINGS.length);
});

test('K4: every mark stands out from its skin by lightness alone, on every tone', () => {
	fc.assert(
		fc.property(anyLook(), (look) => {
			const { base } = TONES[look.tone];
			for (const { mark, fill, stroke, opacity } of marksOf(look)) {
				const ink = stroke ?? fill;
				if (mark === undefined || typeof ink !== 'string') throw new Error('a mark is of one colour');
				expect(contrast(mix(base, ink, opacity), base)).toBeGreaterThanOrEqual(LEAST_CONTRAST[mark]);
			}
		}),
		{ numRuns: 60 }
	);
});

test('K4: every finding but untouched and calm skin has a mark, and these two have none', () => {
	fc.assert(
		fc.property(anyLook(), (look) => {
			expect(marksOf(look).length > 0).toBe(!WITHOUT_MARK.includes(look.finding));
		}),
		{ numRuns: 60 }
	);
});

test('K5: more redness moves a skin further, and the deeper the tone the less it shows', () => {
	for (const redness of [1, 2, 3, 4]) {
		const shown = TONE_IDS.map((tone) => distance(TONES[tone].base, reddened(TONES[tone], redness)));
		expect(shown).toEqual([...shown].sort((a, b) => b - a));
		for (const tone of TONE_IDS) {
			const { base } = TONES[tone];
			expect(distance(base, reddened(TONES[tone], redness))).toBeGreaterThan(distance(base, reddened(TONES[tone], redness - 1)));
		}
	}
});

test('K5: a cell has a number for its redness, and a finding before the work has none', () => {
	fc.assert(
		fc.property(anyLook(), (look) => {
			const { redness } = drawSkin(look);
			expect(redness === null).toBe(askedOf(look.finding) === 'triage');
		}),
		{ numRuns: 30 }
	);
});

test('K6: what is felt goes with redness and not with the tone, and only where somebody may touch', () => {
	const felt = (finding: Look['finding'], tone: Look['tone'], seed = 1) => drawSkin({ finding, tone, seed }).warmth;

	expect(TONE_IDS.map((tone) => felt('even-pink', tone))).toEqual(TONE_IDS.map(() => 'warm'));
	expect(TONE_IDS.map((tone) => felt('deep-patchy', tone))).toEqual(TONE_IDS.map(() => 'hot'));
	expect(felt('uneven', 'VI')).toBe('half-warm');
	expect(Array.from({ length: 20 }, (_, seed) => felt('clear', 'VI', seed))).toEqual(expect.arrayContaining(['same', 'just-warmer']));
	expect(felt('cold-sore', 'I')).toBeNull();
});

test('K5: tones go from the lightest to the deepest', () => {
	const steps = TONE_IDS.map((tone) => contrast(TONES[tone].base, '#000000'));

	expect(steps).toEqual([...steps].sort((a, b) => b - a));
});
