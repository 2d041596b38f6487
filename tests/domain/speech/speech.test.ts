import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseVoice, sentencesOf, type Voice } from '#domain/speech';

test.each([
	['Lift. Set it down.', ['Lift.', 'Set it down.']],
	['Use 0.5 mm. 1.5 mm is too long! Why?', ['Use 0.5 mm.', '1.5 mm is too long!', 'Why?']],
	['She said “Stop.” Then she left.', ['She said “Stop.”', 'Then she left.']],
	['Ask Dr. Ortiz, e.g. by letter. Wait.', ['Ask Dr. Ortiz, e.g. by letter.', 'Wait.']],
	['  ', []]
])('N18: %j is read sentence by sentence', (line, sentences) => {
	expect(sentencesOf(line)).toEqual(sentences);
});

test('N18: the sentences hold every word of the line', () => {
	const words = fc.array(fc.constantFrom('Lift', 'it.', 'Dr.', '0.5', 'mm.', '“Stop.”', 'then', 'No.', '?', '…'), { maxLength: 30 });
	fc.assert(
		fc.property(words, (list) => {
			expect(sentencesOf(list.join(' ')).join(' ')).toBe(list.join(' '));
		})
	);
});

const voice = (name: string, parts: Partial<Voice> = {}): Voice => ({ name, language: 'en-US', isLocal: true, isDefault: false, ...parts });
const remote = voice('remote', { isLocal: false, isDefault: true });

test('N20: a voice of the device comes before one that needs a connection', () => {
	expect(chooseVoice([remote, voice('local')], 'en', true)?.name).toBe('local');
});

test('N20: without a connection a voice that needs one is none', () => {
	expect(chooseVoice([remote], 'en', true)?.name).toBe('remote');
	expect(chooseVoice([remote], 'en', false)).toBeUndefined();
});

test('N20: a voice of another language is none; of several the default of the device is taken', () => {
	expect(chooseVoice([voice('Anna', { language: 'de-DE' })], 'en', true)).toBeUndefined();
	expect(chooseVoice([voice('first', { language: 'en_GB' }), voice('usual', { isDefault: true })], 'en', true)?.name).toBe('usual');
});
