import type { AppendFailure } from '#domain/record';
import type { Result } from '#domain/shared';

/** Why something was not kept: the disk refused it, or there is nobody whose record it could join. */
export type WriteFailure = AppendFailure | { readonly kind: 'no-learner' };

/** What may be said of the last write. "Saved" is said only of a write that committed. */
export type SaveState =
	| { readonly kind: 'idle' }
	| { readonly kind: 'saving' }
	| { readonly kind: 'saved' }
	| { readonly kind: 'unsaved'; readonly failure: WriteFailure };

/** Writes one after another, in the order in which they were asked for. */
export class SaveQueue {
	state = $state.raw<SaveState>({ kind: 'idle' });
	#tail: Promise<unknown> = Promise.resolve();
	#waiting = 0;

	run(write: () => Promise<Result<null, WriteFailure>>): Promise<Result<null, WriteFailure>> {
		this.#waiting += 1;
		this.state = { kind: 'saving' };
		const done = this.#tail.then(write).then((result) => {
			this.#waiting -= 1;
			// A conflict is settled by whoever asked; it is not a failure of the disk.
			if (!result.ok && result.error.kind !== 'conflict') this.state = { kind: 'unsaved', failure: result.error };
			else if (this.#waiting === 0) this.state = result.ok ? { kind: 'saved' } : { kind: 'idle' };
			return result;
		});
		this.#tail = done.catch(() => undefined);
		return done;
	}
}
