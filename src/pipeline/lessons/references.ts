import type { Item } from '#domain/assessment';
import type { ClientCase } from '#domain/case';
import type { AuthoredTerm, Figure, Protocol, Source } from '#domain/course';

/**
 * The things of one kind that the course declares. `ids` has every id that was read, `byId` those whose fields are right
 * as well: a source with a fault in it is reported once, and not again wherever it is cited.
 */
export interface Declared<T> {
	readonly ids: ReadonlySet<string>;
	readonly byId: ReadonlyMap<string, T>;
	/** True where the file itself could not be read: nothing is known, so every id passes. */
	readonly unread: boolean;
}

export const declares = (declared: Declared<unknown>, id: string): boolean => declared.unread || declared.ids.has(id);

/** Everything outside of itself that a lesson can name. */
export interface References {
	readonly sources: Declared<Source>;
	readonly protocols: Declared<Protocol>;
	readonly terms: Declared<AuthoredTerm>;
	readonly figures: Declared<Figure>;
	readonly cases: Declared<ClientCase>;
	readonly domains: Declared<{ readonly id: string }>;
	/** The bank of the lesson's own module. */
	readonly items: Declared<Item>;
}
