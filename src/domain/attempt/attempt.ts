import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import type { AttemptEvent, AttemptResult, AttemptStarted, DrawnSlot, Item, Policy, Response } from '#domain/assessment';
import { attemptMachine } from './attempt-machine.ts';

type Snapshot = SnapshotFrom<typeof attemptMachine>;

export type AttemptPhase = 'eligible' | 'answering' | 'explaining' | 'reviewing' | 'submitted' | 'passed' | 'failed';

/** An attempt at one moment. Immutable: `after` makes the next one. */
export interface Attempt {
	readonly phase: AttemptPhase;
	readonly started: AttemptStarted | null;
	readonly policy: Policy | null;
	readonly draw: readonly DrawnSlot[];
	readonly items: readonly Item[];
	readonly slot: number;
	readonly responses: ReadonlyMap<number, Response>;
	readonly checked: ReadonlySet<number>;
	readonly flagged: ReadonlySet<number>;
	readonly result: AttemptResult | null;
	/** True where the event would be accepted now. A refused event changes nothing. */
	can(event: AttemptEvent): boolean;
	after(event: AttemptEvent): Attempt;
}

/** An attempt before its first event. `items` are those of the draw, by slot, in the versions drawn. */
export function newAttempt(items: readonly Item[]): Attempt {
	const [snapshot] = initialTransition(attemptMachine, { items });
	return attemptAt(snapshot);
}

/** The attempt that these events made, in their order. A refused event changes nothing. */
export function replayAttempt(items: readonly Item[], events: readonly AttemptEvent[]): Attempt {
	return events.reduce((attempt, event) => attempt.after(event), newAttempt(items));
}

export const isOpen = (attempt: Attempt): boolean =>
	attempt.phase === 'answering' || attempt.phase === 'explaining' || attempt.phase === 'reviewing';

function attemptAt(snapshot: Snapshot): Attempt {
	const { context } = snapshot;
	return {
		phase: phaseOf(snapshot),
		started: context.started,
		policy: context.started?.policy ?? null,
		draw: context.started?.draw ?? [],
		items: context.items,
		slot: context.slot,
		responses: context.responses,
		checked: context.checked,
		flagged: context.flagged,
		result: context.result,
		can: (event) => snapshot.can(event),
		after: (event) => {
			const [next] = transition(attemptMachine, snapshot, event);
			return attemptAt(next);
		}
	};
}

function phaseOf({ value }: Snapshot): AttemptPhase {
	return typeof value === 'string' ? value : value.inProgress;
}
