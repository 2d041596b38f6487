/** The one place where the world (adapters) and what is alive (state) meet. No logic. */
import { asset } from '$app/paths';
import { dev } from '$app/environment';
import { browserFiles, browserStorage, deviceClock, watchActivity } from '#adapters/browser';
import { bank, cases, library, searchIndex } from '#adapters/content';
import type { App } from '#state/app';
import { LearnerSession } from '#state/learner';
import { followOffline, lateCopy } from '#state/offline';

export { bank, library };

/** Builds everything that lives as long as the page. Nothing touches the browser before `session.start()`. */
export function composeApp(): App {
	const clock = deviceClock();
	const newId = () => crypto.randomUUID();
	const worker = dev ? null : asset('/service-worker.js');
	// IndexedDB, the schemas of the record and the printer of certificates come when they are needed.
	const session = new LearnerSession({ clock, newId, open: async () => (await import('#adapters/storage')).openRecord(newId) });
	return {
		library,
		bank,
		cases,
		searchIndex,
		clock,
		session,
		newId,
		newSeed: newId,
		watchActivity,
		offline: followOffline(
			lateCopy(async () => (await import('#adapters/offline')).openOfflineCopy(worker)),
			() => session.busy
		),
		storage: browserStorage(),
		files: browserFiles(),
		openSpeaker: async () => (await import('#adapters/speech')).browserSpeaker(),
		printer: { print: async (certificate, page) => (await import('#adapters/pdf')).renderCertificate(certificate, page) }
	};
}
