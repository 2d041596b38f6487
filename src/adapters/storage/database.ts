import Dexie, { type Table } from 'dexie';

/** A pinned item: the body of an item as it was drawn, kept for as long as an attempt refers to it. */
export interface PinRow {
	hash: string;
	item: unknown;
}

export interface SettingRow {
	key: string;
	value: string;
}

/** Every version of the schema, oldest first. A released version is never edited: a change is a new one. */
export class Database extends Dexie {
	readonly events!: Table<unknown, string>;
	readonly pins!: Table<PinRow, string>;
	readonly settings!: Table<SettingRow, string>;

	constructor(name = 'stratum') {
		// Strict: a promise resolves when the bytes are on the disk, so that "Saved" also survives a power cut.
		super(name, { chromeTransactionDurability: 'strict' });
		this.version(1).stores({
			events: 'id, &[stream+seq], learner, fact.type',
			pins: 'hash',
			settings: 'key'
		});
	}
}
