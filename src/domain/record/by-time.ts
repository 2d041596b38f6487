import type { RecordEvent } from './event.ts';

/** The order in which facts are folded: by time, and where two clocks agree, by stream, place and id. */
export function byTime(a: RecordEvent, b: RecordEvent): number {
	return a.at - b.at || compare(a.stream, b.stream) || a.seq - b.seq || compare(a.id, b.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
