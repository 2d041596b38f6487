import type { BankItem } from '#domain/assessment';
import type { Result } from '#domain/shared';
import type { RecordEvent } from './event.ts';
import type { LearnerId, ReplicaId, StreamId } from './ids.ts';

export type AppendFailure =
	/** Someone else wrote this place of the stream first: read it again. */
	{ readonly kind: 'conflict' } | { readonly kind: 'full' } | { readonly kind: 'unavailable'; readonly reason: string };

export interface StoredEvents {
	/** In the order of their streams and places. */
	readonly events: readonly RecordEvent[];
	/** Rows that this version of the app cannot read; they stay where they are. */
	readonly unreadable: number;
}

/** Port: where the record is kept. Every promise of a write resolves only after it is on the disk. */
export interface RecordStore {
	/** This device; made on its first use. */
	readonly replica: ReplicaId;
	/** Appends all events, and pins the items of a draw beside them, in one transaction: all of it or nothing. */
	append(events: readonly RecordEvent[], pins?: readonly BankItem[]): Promise<Result<null, AppendFailure>>;
	stream(stream: StreamId): Promise<StoredEvents>;
	/** The learner's events, without those that the caller knows already. */
	ofLearner(learner: LearnerId, known?: ReadonlySet<string>): Promise<StoredEvents>;
	/** The events that say who the learners of this device are. */
	learners(): Promise<StoredEvents>;
	/** Item bodies by hash, as they were drawn. */
	pins(hashes: readonly string[]): Promise<ReadonlyMap<string, BankItem>>;
	currentLearner(): Promise<LearnerId | null>;
	chooseLearner(learner: LearnerId | null): Promise<Result<null, AppendFailure>>;
	/** Calls back after every change of the record, in this tab or another. Returns the way to stop. */
	watch(onchange: () => void): () => void;
}

export type StorageFailure = { readonly kind: 'unavailable'; readonly reason: string };

/** Port: opens the record after a self-test that writes, reads back and removes a row. */
export type OpenRecord = () => Promise<Result<RecordStore, StorageFailure>>;
