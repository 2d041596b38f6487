import { chooseVoice, type Speaker, type SpeechEnd, type Voice } from '#domain/speech';

/** The browser's own voices (Web Speech). Where it has none, nothing is offered. */
export function browserSpeaker(): Speaker {
	// Absent in some browsers built into other apps.
	const { speechSynthesis: synthesis } = globalThis as { speechSynthesis?: SpeechSynthesis };
	/** Held while it is spoken: Chrome forgets an utterance that nobody holds, and never says that it ended. */
	let speaking: SpeechSynthesisUtterance | null = null;

	const voice = () =>
		chooseVoice((synthesis?.getVoices() ?? []).map(describe), document.documentElement.lang || 'en', navigator.onLine)?.own ?? null;
	const stop = () => {
		speaking = null;
		synthesis?.cancel();
	};

	return {
		watch(onchange) {
			// Chrome brings its voices late, and a lost connection takes those away that need one.
			const tell = () => onchange(voice() !== null);
			synthesis?.addEventListener('voiceschanged', tell);
			addEventListener('online', tell);
			addEventListener('offline', tell);
			// A page that is left goes on speaking otherwise.
			addEventListener('pagehide', stop);
			tell();
			return () => {
				synthesis?.removeEventListener('voiceschanged', tell);
				removeEventListener('online', tell);
				removeEventListener('offline', tell);
				removeEventListener('pagehide', stop);
			};
		},
		speak(text) {
			const own = voice();
			if (!synthesis || !own) return Promise.resolve('failed');
			const utterance = new SpeechSynthesisUtterance(text);
			utterance.voice = own;
			utterance.lang = own.lang;
			speaking = utterance;
			return new Promise<SpeechEnd>((resolve) => {
				const end = (how: SpeechEnd) => resolve(speaking === utterance ? how : 'stopped');
				utterance.onend = () => end('spoken');
				utterance.onerror = ({ error }) => end(error === 'interrupted' || error === 'canceled' ? 'stopped' : 'failed');
				synthesis.speak(utterance);
			});
		},
		stop
	};
}

const describe = (own: SpeechSynthesisVoice): Voice & { readonly own: SpeechSynthesisVoice } => ({
	name: own.name,
	language: own.lang,
	isLocal: own.localService,
	isDefault: own.default,
	own
});
