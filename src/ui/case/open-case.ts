import type { Component } from 'svelte';
import type { Teaching } from '#domain/course';
import type { CaseParts, CaseSession } from '#state/case';

/** A case that is being played, with what plays it. */
export interface OpenedCase {
	readonly Desk: Component<{ session: CaseSession; titles: Teaching['blockTitles'] }>;
	readonly session: CaseSession;
	readonly titles: Teaching['blockTitles'];
}

/** Loads a case with its player when it is begun; undefined where it cannot be had. */
export async function openCaseDesk(parts: CaseParts, id: string): Promise<OpenedCase | undefined> {
	try {
		const [{ openCase }, { default: Desk }, { blockTitles }] = await Promise.all([
			import('#state/case'),
			import('./CaseDesk.svelte'),
			parts.library.teaching()
		]);
		const session = await openCase(parts, id);
		return session && { Desk, session, titles: blockTitles };
	} catch {
		// The network is gone and the copy is not complete: the card says so, and can be tried again.
		return undefined;
	}
}
