import { createContext } from 'svelte';
import type { ItemBank } from '#domain/assessment';
import type { CaseShelf } from '#domain/case';
import type { CourseLibrary } from '#domain/course';
import type { CertificatePrinter, FileSaver } from '#domain/credential';
import type { StorageSpace } from '#domain/offline';
import type { Clock } from '#domain/shared';
import type { AttemptParts } from '#state/attempt';
import type { LearnerSession, WatchActivity } from '#state/learner';
import type { OfflineState } from '#state/offline';
import type { LoadSearchIndex } from '#state/search';
import type { OpenSpeaker } from '#state/speech';

/** Everything that lives as long as the page. Made once, in compose-app. */
export interface App extends AttemptParts {
	readonly library: CourseLibrary;
	readonly bank: ItemBank;
	readonly cases: CaseShelf;
	readonly searchIndex: LoadSearchIndex;
	readonly clock: Clock;
	readonly session: LearnerSession;
	readonly watchActivity: WatchActivity;
	readonly offline: OfflineState;
	readonly storage: StorageSpace;
	readonly printer: CertificatePrinter;
	readonly files: FileSaver;
	readonly openSpeaker: OpenSpeaker;
	readonly newId: () => string;
}

export const [getApp, setApp] = createContext<App>();
