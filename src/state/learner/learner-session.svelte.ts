import type { BankItem } from '#domain/assessment';
import {
	NO_PROGRESS,
	streamOf,
	type AppendFailure,
	type EventId,
	type Fact,
	type Learner,
	type LearnerId,
	type OpenRecord,
	type Progress,
	type RecordEvent,
	type RecordStore,
	type StreamId,
	type Subject
} from '#domain/record';
import { fail, ok, type Clock, type Result } from '#domain/shared';
import type * as Folds from './folds.ts';
import { SaveQueue, type SaveState, type WriteFailure } from './save-queue.svelte.ts';

export type SessionStatus =
	| { readonly kind: 'starting' }
	| { readonly kind: 'ready'; readonly store: RecordStore }
	/** Reading works; nothing graded is accepted, because nothing could be kept. */
	| { readonly kind: 'unavailable'; readonly reason: string };

export interface SessionParts {
	readonly open: OpenRecord;
	readonly clock: Clock;
	readonly newId: () => string;
}

/** How often a write is tried again when another tab took its place in the stream. */
const TRIES = 8;

/**
 * The learner who uses this tab, and her record. It holds what is on the disk and nothing else:
 * a fact appears here only after the transaction that keeps it has committed.
 */
export class LearnerSession {
	status = $state.raw<SessionStatus>({ kind: 'starting' });
	learners = $state.raw<readonly Learner[]>([]);
	/** Rows of this learner that this version of the app cannot read. They are kept. */
	unreadable = $state.raw(0);
	#current = $state.raw<LearnerId | null>(null);
	#events = $state.raw<readonly RecordEvent[]>([]);

	/** There before the first event. */
	#folds: typeof Folds | null = null;

	readonly learner = $derived<Learner | null>(this.learners.find(({ id }) => id === this.#current) ?? null);
	readonly progress = $derived<Progress>((this.#events.length > 0 && this.#folds?.foldProgress(this.#events)) || NO_PROGRESS);

	readonly #parts: SessionParts;
	readonly #queue = new SaveQueue();
	readonly #listeners = new Set<() => void>();
	#opening: Promise<void> | null = null;

	constructor(parts: SessionParts) {
		this.#parts = parts;
	}

	/** Everything that is kept of the current learner. */
	get events(): readonly RecordEvent[] {
		return this.#events;
	}

	get saving(): SaveState {
		return this.#queue.state;
	}

	/** True while an attempt of this learner is open: nothing may change the version under it. */
	get busy(): boolean {
		return this.progress.attempts.some(({ result }) => result === null);
	}

	/** Opens the record once; later calls wait for the first. */
	start(): Promise<void> {
		this.#opening ??= this.#open();
		return this.#opening;
	}

	/** Creates a learner and makes her the one who uses this tab. */
	async create(profile: Omit<Extract<Fact, { type: 'learner.created' }>, 'type'>): Promise<Result<LearnerId, WriteFailure>> {
		const id = this.#parts.newId() as LearnerId;
		const written = await this.#write(id, 'learner', [{ type: 'learner.created', ...profile }]);
		if (!written.ok) return written;
		const chosen = await this.choose(id);
		return chosen.ok ? ok(id) : chosen;
	}

	/** Makes a learner of this device the one who uses this tab; null for nobody. */
	async choose(learner: LearnerId | null): Promise<Result<null, WriteFailure>> {
		if (this.status.kind !== 'ready') return fail(unavailable(this.status));
		const chosen = await this.status.store.chooseLearner(learner);
		if (!chosen.ok) return chosen;
		// Torn down before the next learner is read, so that no moment shows two people's work, or hers as not begun.
		this.#current = null;
		this.#events = [];
		await this.#show(this.status.store, learner);
		return ok(null);
	}

	/** Appends facts of the current learner to one of her streams. A place taken by another tab is tried again behind it. */
	append(subject: Subject, facts: readonly Fact[]): Promise<Result<null, WriteFailure>> {
		return this.#current === null ? Promise.resolve(fail({ kind: 'no-learner' })) : this.#write(this.#current, subject, facts);
	}

	/** Appends at an exact place of a stream; a conflict is the caller's to settle. */
	appendAt(stream: StreamId, seq: number, facts: readonly Fact[], pins?: readonly BankItem[]): Promise<Result<null, WriteFailure>> {
		const learner = this.#current;
		if (learner === null) return Promise.resolve(fail({ kind: 'no-learner' }));
		return this.#queue.run(() => this.#commit(learner, stream, seq, facts, pins));
	}

	/** The current learner's events in one stream, by their place. */
	eventsOf(stream: StreamId): RecordEvent[] {
		return this.#events.filter((event) => event.stream === stream).sort((a, b) => a.seq - b.seq);
	}

	/** The stream of a subject for the current learner on this device. */
	streamFor(subject: Subject): StreamId | null {
		return this.status.kind === 'ready' && this.#current !== null ? streamOf(this.status.store.replica, this.#current, subject) : null;
	}

	/** Calls back after new events of the current learner have arrived, from this tab or another. */
	listen(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Reads what this tab does not know yet. */
	async refresh(): Promise<void> {
		if (this.status.kind !== 'ready') return;
		const { store } = this.status;
		const learner = this.#current;
		this.learners = await this.#readLearners(store);
		if (learner === null) return;
		const fresh = await store.ofLearner(learner, new Set(this.#events.map(({ id }) => id)));
		if (learner !== this.#current) return;
		this.unreadable = fresh.unreadable;
		this.#receive(fresh.events);
	}

	async #open(): Promise<void> {
		const [opened, { foldLearners, foldProgress }] = await Promise.all([this.#parts.open(), import('./folds.ts')]);
		this.#folds = { foldLearners, foldProgress };
		if (!opened.ok) {
			this.status = { kind: 'unavailable', reason: opened.error.reason };
			return;
		}
		const store = opened.value;
		await this.#show(store, await store.currentLearner());
		this.status = { kind: 'ready', store };
		store.watch(() => void this.refresh());
	}

	/** A learner and her whole record appear together. */
	async #show(store: RecordStore, learner: LearnerId | null): Promise<void> {
		const learners = await this.#readLearners(store);
		const current = learners.some(({ id }) => id === learner) ? learner : null;
		const stored = current === null ? { events: [], unreadable: 0 } : await store.ofLearner(current);
		this.learners = learners;
		this.#current = current;
		this.unreadable = stored.unreadable;
		this.#events = stored.events;
	}

	async #readLearners(store: RecordStore): Promise<readonly Learner[]> {
		const { events } = await store.learners();
		return this.#folds?.foldLearners(events) ?? [];
	}

	#write(learner: LearnerId, subject: Subject, facts: readonly Fact[]): Promise<Result<null, WriteFailure>> {
		const { status } = this;
		if (status.kind !== 'ready') return Promise.resolve(fail(unavailable(status)));
		const stream = streamOf(status.store.replica, learner, subject);
		return this.#queue.run(async () => {
			let result: Result<null, WriteFailure> = fail({ kind: 'conflict' });
			for (let attempt = 0; attempt < TRIES; attempt++) {
				const taken = (await status.store.stream(stream)).events.at(-1)?.seq ?? -1;
				result = await this.#commit(learner, stream, taken + 1, facts);
				if (result.ok || result.error.kind !== 'conflict') return result;
			}
			return result;
		});
	}

	async #commit(
		learner: LearnerId,
		stream: StreamId,
		seq: number,
		facts: readonly Fact[],
		pins?: readonly BankItem[]
	): Promise<Result<null, WriteFailure>> {
		if (this.status.kind !== 'ready') return fail(unavailable(this.status));
		const { store } = this.status;
		const at = this.#parts.clock.now();
		const events = facts.map((fact, index) => ({
			id: this.#parts.newId() as EventId,
			stream,
			seq: seq + index,
			learner,
			replica: store.replica,
			at,
			fact
		}));
		const written = await store.append(events, pins);
		if (written.ok && learner === this.#current) this.#receive(events);
		return written;
	}

	#receive(events: readonly RecordEvent[]): void {
		const known = new Set(this.#events.map(({ id }) => id));
		const fresh = events.filter(({ id }) => !known.has(id));
		if (fresh.length === 0) return;
		this.#events = [...this.#events, ...fresh];
		for (const listener of this.#listeners) listener();
	}
}

function unavailable(status: SessionStatus): AppendFailure {
	return { kind: 'unavailable', reason: status.kind === 'unavailable' ? status.reason : 'The record is not open yet.' };
}
