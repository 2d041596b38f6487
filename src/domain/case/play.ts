import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import { caseMachine, type CaseEvent } from './case-machine.ts';
import type { ClientCase } from './case-schema.ts';
import { outcomeOf, type Outcome, type Story } from './story.ts';

type Snapshot = SnapshotFrom<typeof caseMachine>;

export type PlayPhase = 'waiting' | 'deciding' | 'ended';

/** One play of a case at one moment. Immutable: `after` makes the next one. */
export interface Play {
	readonly phase: PlayPhase;
	readonly story: Story;
	readonly outcome: Outcome;
	/** True where the event would be accepted now. A refused event changes nothing. */
	can(event: CaseEvent): boolean;
	after(event: CaseEvent): Play;
}

/** A play before its first event. */
export function newPlay(clientCase: ClientCase): Play {
	const [snapshot] = initialTransition(caseMachine, { clientCase });
	return playAt(snapshot);
}

/** The play that these events made, in their order. A refused event changes nothing. */
export function replayCase(clientCase: ClientCase, events: readonly CaseEvent[]): Play {
	return events.reduce((play, event) => play.after(event), newPlay(clientCase));
}

/** A play that has begun and in which these choices were made. */
export function playOf(clientCase: ClientCase, choices: readonly Extract<CaseEvent, { type: 'case.chose' }>['choice'][] = []): Play {
	return replayCase(clientCase, [
		{ type: 'case.started', case: clientCase.id },
		...choices.map((choice) => ({ type: 'case.chose', choice }) as const)
	]);
}

function playAt(snapshot: Snapshot): Play {
	const { story } = snapshot.context;
	return {
		phase: snapshot.value,
		story,
		outcome: outcomeOf(story),
		can: (event) => snapshot.can(event),
		after: (event) => {
			const [next] = transition(caseMachine, snapshot, event);
			return playAt(next);
		}
	};
}
