import type { BlockId } from '#domain/course';
import { sentencesOf, type Speaker } from '#domain/speech';

/** Port: brings the voice of the device, which no page loads before it stands. */
export type OpenSpeaker = () => Promise<Speaker>;

/** A part of a lesson as it is read: its title, then its lines. */
export interface ReadablePart {
	readonly id: BlockId;
	readonly title: string;
	readonly lines: readonly string[];
}

export type ReadingStatus =
	| { readonly kind: 'silent' }
	| { readonly kind: 'reading'; readonly block: BlockId }
	/** Goes on with the sentence in which it stopped: Android cannot pause in the middle of one. */
	| { readonly kind: 'paused'; readonly block: BlockId }
	/** The voice gave up, as one does that needs a connection. */
	| { readonly kind: 'failed'; readonly block: BlockId };

interface Spoken {
	readonly block: BlockId;
	readonly text: string;
}

/** Reads a lesson aloud from one of its parts on. Sentence by sentence: Chrome falls silent in texts of more than fifteen seconds. */
export class ReadAloud {
	status = $state.raw<ReadingStatus>({ kind: 'silent' });
	/** Whether the device has a voice for this page. */
	isOffered = $state.raw(false);
	readonly #openSpeaker: OpenSpeaker;
	#speaker: Speaker | null = null;
	#queue: readonly Spoken[] = [];
	/** Counts the runs: what an earlier one still hears is not about this one. */
	#run = 0;

	constructor(openSpeaker: OpenSpeaker) {
		this.#openSpeaker = openSpeaker;
	}

	/** Follows which voices there are. Returns the way to leave, in silence. */
	open(): () => void {
		let unwatch: (() => void) | undefined;
		let left = false;
		void this.#openSpeaker().then((speaker) => {
			if (left) return;
			this.#speaker = speaker;
			unwatch = speaker.watch((hasVoice) => (this.isOffered = hasVoice));
		});
		return () => {
			left = true;
			unwatch?.();
			this.stop();
		};
	}

	start(parts: readonly ReadablePart[], from: BlockId): void {
		this.#hush();
		const first = parts.findIndex(({ id }) => id === from);
		this.#queue = parts
			.slice(Math.max(0, first))
			.flatMap(({ id, title, lines }) => [title, ...lines].flatMap(sentencesOf).map((text) => ({ block: id, text })));
		void this.#read();
	}

	pause(): void {
		if (this.status.kind !== 'reading') return;
		const { block } = this.status;
		this.#hush();
		this.status = { kind: 'paused', block };
	}

	/** Goes on where it was paused or where the voice gave up. */
	resume(): void {
		if (this.status.kind === 'paused' || this.status.kind === 'failed') void this.#read();
	}

	stop(): void {
		this.#hush();
		this.#queue = [];
		this.status = { kind: 'silent' };
	}

	#hush(): void {
		this.#run += 1;
		this.#speaker?.stop();
	}

	async #read(): Promise<void> {
		const speaker = this.#speaker;
		if (!speaker) return;
		const run = ++this.#run;
		for (let next = this.#queue[0]; next; next = this.#queue[0]) {
			const { block, text } = next;
			if (this.status.kind !== 'reading' || this.status.block !== block) this.status = { kind: 'reading', block };
			const end = await speaker.speak(text);
			if (run !== this.#run) return;
			if (end === 'failed') {
				this.status = { kind: 'failed', block };
				return;
			}
			// Stopped by the system, as a telephone call does: it waits to be sent on.
			if (end === 'stopped') {
				this.status = { kind: 'paused', block };
				return;
			}
			this.#queue = this.#queue.slice(1);
		}
		this.status = { kind: 'silent' };
	}
}
