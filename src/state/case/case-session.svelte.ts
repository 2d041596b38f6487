import { newPlay, outcomeOf, replayCase, type CaseEvent, type ClientCase, type Play } from '#domain/case';
import type { ChoiceId } from '#domain/course';
import type { Fact, RecordEvent, StreamId } from '#domain/record';
import { fail, ok, type Result } from '#domain/shared';
import type { LearnerSession, WriteFailure } from '#state/learner';

export type CaseFailure =
	| WriteFailure
	/** Another tab decided first; its play is shown. */
	| { readonly kind: 'overtaken' };

/**
 * The plays of one client case by the current learner on this device. A choice changes what is shown only after it is in the
 * record. Without a learner a play is of this visit only.
 */
export class CaseSession {
	readonly #case: ClientCase;
	readonly #contentHash: string;
	readonly #session: LearnerSession;
	#unkept = $state.raw<Play | null>(null);
	#tail: Promise<unknown> = Promise.resolve();

	constructor(session: LearnerSession, contentHash: string, clientCase: ClientCase) {
		this.#session = session;
		this.#contentHash = contentHash;
		this.#case = clientCase;
	}

	/** How many plays were begun here. */
	readonly #number = $derived.by(() =>
		Math.max(0, ...this.#session.progress.plays.flatMap(({ stream, number }) => (stream === this.#streamOf(number) ? number : [])))
	);

	/** The play that was begun last; null where there is none, or where the case as it is now cannot retell it. */
	readonly play = $derived.by<Play | null>(() => {
		const stream = this.#session.learner && this.#streamOf(this.#number);
		return stream === null ? this.#unkept : retold(this.#case, this.#session.eventsOf(stream));
	});

	/** Begins the case anew. */
	begin(): Promise<Result<null, CaseFailure>> {
		return this.#inTurn(async () => {
			const stream = this.#streamOf(this.#number + 1);
			const started = { type: 'case.started', case: this.#case.id } as const;
			if (stream === null) {
				this.#unkept = newPlay(this.#case).after(started);
				return ok(null);
			}
			return this.#append(stream, 0, [{ ...started, number: this.#number + 1, contentHash: this.#contentHash }]);
		});
	}

	/** Makes a choice. One that is not on offer any more changes nothing. */
	choose(choice: ChoiceId): Promise<Result<null, CaseFailure>> {
		return this.#inTurn(async () => {
			const chose = { type: 'case.chose', choice } as const;
			const stream = this.#streamOf(this.#number);
			if (!this.play?.can(chose)) return ok(null);
			const next = this.play.after(chose);
			if (stream === null) {
				this.#unkept = next;
				return ok(null);
			}
			return this.#append(stream, this.#session.eventsOf(stream).length, [chose, ...endOf(next)]);
		});
	}

	async #append(stream: StreamId, seq: number, facts: readonly Fact[]): Promise<Result<null, CaseFailure>> {
		const written = await this.#session.appendAt(stream, seq, facts);
		if (written.ok || written.error.kind !== 'conflict') return written;
		await this.#session.refresh();
		return fail({ kind: 'overtaken' });
	}

	/** One after another: a second tap meets what the first has made of the play. */
	#inTurn(act: () => Promise<Result<null, CaseFailure>>): Promise<Result<null, CaseFailure>> {
		const done = this.#tail.then(act);
		this.#tail = done.catch(() => undefined);
		return done;
	}

	#streamOf(number: number): StreamId | null {
		return this.#session.streamFor(`case/${this.#case.id}/${number}`);
	}
}

function endOf({ story, phase }: Play): Fact[] {
	if (phase !== 'ended' || story.at.kind !== 'ending') return [];
	const { criticalErrors, ...outcome } = outcomeOf(story);
	return [{ type: 'case.ended', ending: story.at.ending.id, ...outcome, criticalErrors: [...criticalErrors] }];
}

function retold(clientCase: ClientCase, events: readonly RecordEvent[]): Play | null {
	const told = events.flatMap(caseEventOf);
	const play = replayCase(clientCase, told);
	return play.phase !== 'waiting' && play.story.decisions.length === told.length - 1 ? play : null;
}

function caseEventOf({ fact }: RecordEvent): CaseEvent[] {
	return fact.type === 'case.started' || fact.type === 'case.chose' ? [fact] : [];
}
