import { closeInterval, noteInput, type ActiveInterval, type Slice } from '#domain/record';
import type { Clock } from '#domain/shared';
import type { LearnerSession } from './learner-session.svelte.ts';

/** Port: signs of life of the person in front of the page. Returns the way to stop. */
export type WatchActivity = (listener: { oninput(): void; onrest(): void }) => () => void;

/** Keeps the active time of the current learner while a lesson or an attempt is on show. Returns the way to stop. */
export function keepTime(session: LearnerSession, clock: Clock, watch: WatchActivity): () => void {
	let interval: ActiveInterval = null;
	const keep = (slice: Slice | null) => {
		if (slice && session.learner) void session.append('time', [{ type: 'time.spent', ...slice }]);
	};
	const rest = () => {
		keep(closeInterval(interval));
		interval = null;
	};
	const stop = watch({
		oninput: () => {
			const { next, done } = noteInput(interval, clock.now());
			interval = next;
			keep(done);
		},
		onrest: rest
	});
	return () => {
		stop();
		rest();
	};
}
