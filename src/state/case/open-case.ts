import type { CaseShelf } from '#domain/case';
import type { CourseLibrary } from '#domain/course';
import type { LearnerSession } from '#state/learner';
import { CaseSession } from './case-session.svelte.ts';

export interface CaseParts {
	readonly session: LearnerSession;
	readonly library: CourseLibrary;
	readonly cases: CaseShelf;
}

/** Takes up the last play of a case, or begins its first. A case that is not in the course is undefined. */
export async function openCase({ session, library, cases }: CaseParts, id: string): Promise<CaseSession | undefined> {
	const [clientCase] = await Promise.all([cases.clientCase(id), session.start()]);
	if (!clientCase) return undefined;
	const opened = new CaseSession(session, library.identity.contentHash, clientCase);
	if (opened.play === null) await opened.begin();
	return opened;
}
