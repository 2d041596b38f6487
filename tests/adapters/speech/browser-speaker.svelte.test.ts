import { afterEach, expect, test, vi } from 'vitest';
import { browserSpeaker } from '#adapters/speech';

/** What the browser's voice is asked for, and its answers by hand. */
class FakeSynthesis extends EventTarget {
	voices: Partial<SpeechSynthesisVoice>[] = [];
	readonly spoken: SpeechSynthesisUtterance[] = [];
	cancelled = 0;
	getVoices() {
		return this.voices;
	}
	speak(utterance: SpeechSynthesisUtterance) {
		this.spoken.push(utterance);
	}
	cancel() {
		this.cancelled += 1;
	}
}
class FakeUtterance {
	readonly text: string;
	constructor(text: string) {
		this.text = text;
	}
}
const ENGLISH = { name: 'local', lang: 'en-US', localService: true, default: true };

function installed(...voices: Partial<SpeechSynthesisVoice>[]): FakeSynthesis {
	const synthesis = new FakeSynthesis();
	synthesis.voices = voices;
	vi.stubGlobal('speechSynthesis', synthesis);
	vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
	document.documentElement.lang = 'en';
	return synthesis;
}
afterEach(() => vi.unstubAllGlobals());

test('N20: voices that come late are told of, until nobody listens', () => {
	const synthesis = installed();
	const heard: boolean[] = [];
	const unwatch = browserSpeaker().watch((hasVoice) => heard.push(hasVoice));

	synthesis.voices = [ENGLISH];
	synthesis.dispatchEvent(new Event('voiceschanged'));
	unwatch();
	synthesis.dispatchEvent(new Event('voiceschanged'));

	expect(heard).toEqual([false, true]);
});

test('N20: a browser without voices offers none, and speaks nothing', async () => {
	vi.stubGlobal('speechSynthesis', undefined);
	const heard: boolean[] = [];
	const speaker = browserSpeaker();
	speaker.watch((hasVoice) => heard.push(hasVoice))();

	expect(heard).toEqual([false]);
	expect(await speaker.speak('Lift.')).toBe('failed');
	speaker.stop();
});

test.each([
	['at its end', 'spoken', (utterance: SpeechSynthesisUtterance) => utterance.onend?.({} as never)],
	['by a lost connection', 'failed', (utterance: SpeechSynthesisUtterance) => utterance.onerror?.({ error: 'network' } as never)],
	['by another app', 'stopped', (utterance: SpeechSynthesisUtterance) => utterance.onerror?.({ error: 'interrupted' } as never)]
])('a text that ended %s was %s', async (_, end, act) => {
	const synthesis = installed(ENGLISH);
	const speaking = browserSpeaker().speak('Lift.');
	const [utterance] = synthesis.spoken;
	if (!utterance) throw new Error('nothing is spoken');

	act(utterance);

	expect(await speaking).toBe(end);
	expect([utterance.text, utterance.voice, utterance.lang]).toEqual(['Lift.', ENGLISH, 'en-US']);
});

test('N19: what was stopped is silent at once, also when the page is left', async () => {
	const synthesis = installed(ENGLISH);
	const speaker = browserSpeaker();
	const unwatch = speaker.watch(() => undefined);
	const speaking = speaker.speak('Lift.');

	dispatchEvent(new Event('pagehide'));
	expect(synthesis.cancelled).toBe(1);
	synthesis.spoken[0]?.onend?.({} as never);

	expect(await speaking).toBe('stopped');
	unwatch();
});
