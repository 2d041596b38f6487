import type { PlaceId, PractitionerType } from '#domain/course';
import type { Instant } from '#domain/shared';
import { byTime } from './by-time.ts';
import type { RecordEvent } from './event.ts';
import type { LearnerId } from './ids.ts';

export interface Learner {
	readonly id: LearnerId;
	/** As it shall stand on the certificate. */
	readonly name: string;
	readonly practitioner: PractitionerType;
	readonly place: PlaceId | null;
	readonly since: Instant;
}

/** The learners of a device, in the order in which they came, from their own facts. */
export function foldLearners(events: readonly RecordEvent[]): Learner[] {
	const learners = new Map<LearnerId, Learner>();
	for (const { learner: id, at, fact } of [...events].sort(byTime)) {
		const known = learners.get(id);
		if (fact.type === 'learner.created' && !known) {
			learners.set(id, { id, name: fact.name, practitioner: fact.practitioner, place: fact.place, since: at });
		} else if (fact.type === 'learner.renamed' && known) {
			learners.set(id, { ...known, name: fact.name });
		} else if (fact.type === 'learner.moved' && known) {
			learners.set(id, { ...known, practitioner: fact.practitioner, place: fact.place });
		}
	}
	return [...learners.values()];
}
