import { expect, test } from 'vitest';
import { reddened, SKIN_TONES, visibleRedness } from '#ui/figures/skin-tones.ts';

test('there is a tone for each Fitzpatrick type, in their order', () => {
	expect(SKIN_TONES.map(({ type }) => type)).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI']);
});

test('no redness leaves the skin as it is, and nothing is to be seen', () => {
	for (const tone of SKIN_TONES) {
		expect(reddened(tone, 0)).toBe(`rgb(${tone.base.join(' ')})`);
		expect(visibleRedness(tone, 0)).toBe('none');
	}
});

test('the deeper the tone, the less of the same redness is to be seen', () => {
	const order = ['none', 'trace', 'some', 'clear'];

	for (const share of [0.25, 0.5, 0.75, 1]) {
		const seen = SKIN_TONES.map((tone) => order.indexOf(visibleRedness(tone, share)));
		expect(seen).toEqual([...seen].sort((a, b) => b - a));
	}
	expect(SKIN_TONES.map((tone) => visibleRedness(tone, 1))).toEqual(['clear', 'clear', 'some', 'some', 'trace', 'trace']);
});
