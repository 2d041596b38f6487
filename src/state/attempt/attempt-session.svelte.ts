import { gradeAttempt, SCORER_VERSION, type AttemptEvent, type Item } from '#domain/assessment';
import { isOpen, newAttempt, type Attempt } from '#domain/attempt';
import type { RecordEvent, StreamId } from '#domain/record';
import { fail, ok, type Result } from '#domain/shared';
import type { LearnerSession, WriteFailure } from '#state/learner';

export type DispatchFailure =
	| WriteFailure
	/** The attempt does not accept this now: a locked answer, a slot that is not drawn, an incomplete response. */
	| { readonly kind: 'rejected' }
	/** Another tab changed the same answer first; hers is shown, and this one was not kept. */
	| { readonly kind: 'overtaken' };

/**
 * A running attempt. An event changes what is shown only after it is in the record;
 * what another tab writes arrives the same way, so both show one truth.
 */
export class AttemptSession {
	attempt: Attempt = $state.raw(newAttempt([]));
	readonly stream: StreamId;
	readonly #session: LearnerSession;
	readonly #stop: () => void;
	#applied = 0;
	#tail: Promise<unknown> = Promise.resolve();

	constructor(session: LearnerSession, stream: StreamId, items: readonly Item[]) {
		this.#session = session;
		this.stream = stream;
		this.attempt = newAttempt(items);
		this.#catchUp();
		this.#stop = session.listen(() => this.#catchUp());
	}

	/** Ends the listening, when the page is left. */
	close(): void {
		this.#stop();
	}

	/** Writes one thing that the learner did. Calls are carried out one after another. */
	dispatch(event: AttemptEvent): Promise<Result<null, DispatchFailure>> {
		const done = this.#tail.then(() => this.#dispatch([event]));
		this.#tail = done.catch(() => undefined);
		return done;
	}

	/** Submits and scores in one transaction, so that no attempt is ever submitted without its result. */
	submit(): Promise<Result<null, DispatchFailure>> {
		const done = this.#tail.then(() => {
			const { items, responses, policy } = this.attempt;
			if (!policy) return fail({ kind: 'rejected' as const });
			const result = gradeAttempt(items, responses, policy);
			return this.#dispatch([{ type: 'attempt.submitted' }, { type: 'attempt.scored', result, scorerVersion: SCORER_VERSION }]);
		});
		this.#tail = done.catch(() => undefined);
		return done;
	}

	async #dispatch(events: readonly AttemptEvent[]): Promise<Result<null, DispatchFailure>> {
		const first = events[0];
		if (!first) return ok(null);
		for (;;) {
			const before = this.attempt;
			if (!before.can(first)) return fail({ kind: isOpen(before) ? 'rejected' : 'overtaken' });
			const place = this.#applied;
			const written = await this.#session.appendAt(this.stream, place, events);
			if (written.ok || written.error.kind !== 'conflict') return written;
			await this.#session.refresh();
			// Each turn must have learnt something, or the conflict is not about this stream's next place.
			if (this.#applied === place) return written;
			if ('slot' in first && changed(before, this.attempt, first.slot)) return fail({ kind: 'overtaken' });
			if (first.type === 'attempt.submitted') return fail({ kind: 'overtaken' });
		}
	}

	#catchUp(): void {
		const fresh = this.#session.eventsOf(this.stream).slice(this.#applied);
		if (fresh.length === 0) return;
		this.attempt = fresh.flatMap(attemptEventOf).reduce((attempt, event) => attempt.after(event), this.attempt);
		this.#applied += fresh.length;
	}
}

function attemptEventOf({ fact }: RecordEvent): AttemptEvent[] {
	return fact.type.startsWith('attempt.') ? [fact as AttemptEvent] : [];
}

function changed(before: Attempt, after: Attempt, slot: number): boolean {
	return before.responses.get(slot) !== after.responses.get(slot) || before.checked.has(slot) !== after.checked.has(slot);
}
