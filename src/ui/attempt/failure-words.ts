import type { DispatchFailure, OpenFailure } from '#state/attempt';
import { attemptWords } from '#ui/words/attempt.ts';
import { shellWords } from '#ui/words/shell.ts';

/** What happened and what to do, for everything that an attempt can refuse. */
export function failureWords(failure: DispatchFailure | OpenFailure): string {
	switch (failure.kind) {
		case 'full':
			return shellWords.unsavedFull;
		case 'unavailable':
			return shellWords.unsavedUnavailable(failure.reason);
		case 'conflict':
			return shellWords.unsavedConflict;
		case 'no-learner':
			return shellWords.unsavedNoLearner;
		default:
			return attemptWords.failures[failure.kind];
	}
}
