/** A voice that the device offers. */
export interface Voice {
	readonly name: string;
	/** As in en-GB. */
	readonly language: string;
	/** Spoken on the device itself: it needs no connection, and no text leaves the device. */
	readonly isLocal: boolean;
	readonly isDefault: boolean;
}

/** How a text that was being spoken came to its end. */
export type SpeechEnd = 'spoken' | 'stopped' | 'failed';

/** Port: speaks one text at a time. */
export interface Speaker {
	/** Calls back with whether there is a voice for the language of the page, now and whenever that changes. Returns the way to stop. */
	watch(onchange: (hasVoice: boolean) => void): () => void;
	speak(text: string): Promise<SpeechEnd>;
	/** Silent at once. */
	stop(): void;
}

/**
 * The voice to speak a language with: one on the device first, then the one that the device itself would take. A voice that needs a connection
 * is taken only where there is one.
 */
export function chooseVoice<V extends Voice>(voices: readonly V[], language: string, isOnline: boolean): V | undefined {
	const base = baseOf(language);
	return voices
		.filter((voice) => baseOf(voice.language) === base && (voice.isLocal || isOnline))
		.map((voice) => ({ voice, worth: Number(voice.isLocal) * 4 + Number(voice.isDefault) * 2 + Number(voice.language === language) }))
		.reduce<{ voice: V; worth: number } | undefined>((best, one) => (best && best.worth >= one.worth ? best : one), undefined)?.voice;
}

/** Android writes en_GB. */
const baseOf = (language: string): string => language.split(/[-_]/)[0]?.toLowerCase() ?? '';
