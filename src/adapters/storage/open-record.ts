import { fail, ok, type Result } from '#domain/shared';
import type { RecordStore, StorageFailure } from '#domain/record';
import { Database } from './database.ts';
import { DexieRecordStore, replicaOf } from './dexie-record-store.ts';

/**
 * Opens the learner record of this browser profile. Before anything is graded it proves that a row can be
 * written, read back and removed; where it cannot, nothing pretends to be saved.
 */
export async function openRecord(newId: () => string, name?: string): Promise<Result<RecordStore, StorageFailure>> {
	if (typeof indexedDB === 'undefined') return fail({ kind: 'unavailable', reason: 'This browser offers no storage to the page.' });
	const db = new Database(name);
	try {
		await db.open();
		await selfTest(db, newId());
		return ok(new DexieRecordStore(db, await replicaOf(db, newId)));
	} catch (cause) {
		db.close();
		return fail({ kind: 'unavailable', reason: cause instanceof Error ? cause.message : String(cause) });
	}
}

async function selfTest(db: Database, mark: string): Promise<void> {
	const key = `self-test:${mark}`;
	await db.settings.put({ key, value: mark });
	const back = await db.settings.get(key);
	await db.settings.delete(key);
	if (back?.value !== mark) throw new Error('A row that was written did not come back.');
}
