import Dexie, { liveQuery } from 'dexie';
import { itemSchema, type BankItem } from '#domain/assessment';
import {
	learnerIdSchema,
	readEvent,
	replicaIdSchema,
	type AppendFailure,
	type LearnerId,
	type RecordEvent,
	type RecordStore,
	type ReplicaId,
	type StoredEvents,
	type StreamId
} from '#domain/record';
import { fail, ok, type Result } from '#domain/shared';
import * as v from 'valibot';
import type { Database } from './database.ts';

const REPLICA = 'replica';
const CURRENT_LEARNER = 'current-learner';
const LEARNER_FACTS = ['learner.created', 'learner.renamed', 'learner.moved'];

/** The record in IndexedDB. Rows are parsed on the way out, so nothing of an older or a broken app is trusted. */
export class DexieRecordStore implements RecordStore {
	readonly replica: ReplicaId;
	readonly #db: Database;

	constructor(db: Database, replica: ReplicaId) {
		this.#db = db;
		this.replica = replica;
	}

	append(events: readonly RecordEvent[], pins: readonly BankItem[] = []): Promise<Result<null, AppendFailure>> {
		return this.#write(async () => {
			await this.#db.transaction('rw', this.#db.events, this.#db.pins, async () => {
				if (pins.length > 0) await this.#db.pins.bulkPut(pins.map(({ hash, item }) => ({ hash, item })));
				// add, never put: a place of a stream that is taken is a conflict, not an overwrite.
				await this.#db.events.bulkAdd([...events]);
			});
		});
	}

	async stream(stream: StreamId): Promise<StoredEvents> {
		return read(await this.#db.events.where('[stream+seq]').between([stream, Dexie.minKey], [stream, Dexie.maxKey]).toArray());
	}

	async ofLearner(learner: LearnerId, known: ReadonlySet<string> = new Set()): Promise<StoredEvents> {
		const ids = await this.#db.events.where('learner').equals(learner).primaryKeys();
		return read(await this.#db.events.bulkGet(ids.filter((id) => !known.has(id))));
	}

	async learners(): Promise<StoredEvents> {
		return read(await this.#db.events.where('fact.type').anyOf(LEARNER_FACTS).toArray());
	}

	async pins(hashes: readonly string[]): Promise<ReadonlyMap<string, BankItem>> {
		const rows = await this.#db.pins.bulkGet([...hashes]);
		return new Map(
			rows.flatMap((row) => {
				const parsed = v.safeParse(itemSchema, row?.item);
				return row && parsed.success ? [[row.hash, { hash: row.hash, item: parsed.output }] as const] : [];
			})
		);
	}

	async currentLearner(): Promise<LearnerId | null> {
		const parsed = v.safeParse(learnerIdSchema, (await this.#db.settings.get(CURRENT_LEARNER))?.value);
		return parsed.success ? parsed.output : null;
	}

	chooseLearner(learner: LearnerId | null): Promise<Result<null, AppendFailure>> {
		return this.#write(async () => {
			if (learner === null) await this.#db.settings.delete(CURRENT_LEARNER);
			else await this.#db.settings.put({ key: CURRENT_LEARNER, value: learner });
		});
	}

	watch(onchange: () => void): () => void {
		// Reading both tables makes every change of either call back, in this tab and in the others.
		const subscription = liveQuery(async () => [await this.#db.events.count(), await this.#db.settings.toArray()]).subscribe({
			next: onchange,
			error: () => undefined
		});
		return () => subscription.unsubscribe();
	}

	async #write(act: () => Promise<void>): Promise<Result<null, AppendFailure>> {
		try {
			await act();
			return ok(null);
		} catch (cause) {
			return fail(failureOf(cause));
		}
	}
}

/** This browser profile's id, made once: two tabs that start together agree on the first one written. */
export async function replicaOf(db: Database, newId: () => string): Promise<ReplicaId> {
	return db.transaction('rw', db.settings, async () => {
		const known = v.safeParse(replicaIdSchema, (await db.settings.get(REPLICA))?.value);
		if (known.success) return known.output;
		const replica = v.parse(replicaIdSchema, newId());
		await db.settings.put({ key: REPLICA, value: replica });
		return replica;
	});
}

/** What a failed write means to someone who can act on it. */
function failureOf(cause: unknown): AppendFailure {
	const names = namesOf(cause);
	if (names.includes('ConstraintError')) return { kind: 'conflict' };
	if (names.includes('QuotaExceededError')) return { kind: 'full' };
	return { kind: 'unavailable', reason: cause instanceof Error ? cause.message : String(cause) };
}

/** Dexie wraps what IndexedDB throws: in `inner`, and a bulk failure in `failures`. */
function namesOf(cause: unknown): string[] {
	if (typeof cause !== 'object' || cause === null) return [];
	const { name, inner, failures } = cause as { name?: unknown; inner?: unknown; failures?: unknown };
	return [...(typeof name === 'string' ? [name] : []), ...namesOf(inner), ...(Array.isArray(failures) ? failures.flatMap(namesOf) : [])];
}

function read(rows: readonly unknown[]): StoredEvents {
	const events = rows.flatMap((row) => readEvent(row) ?? []);
	return { events, unreadable: rows.length - events.length };
}
