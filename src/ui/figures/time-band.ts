interface Span {
	fromHour: number;
	toHour: number;
}

/** A label on the band: where it stands in percent, and on which side of that place its text lies. */
export interface BandMark {
	hour: number;
	percent: number;
	anchor: 'start' | 'middle' | 'end';
}

/** Labels nearer than this would touch on a phone. The first and the last lie wholly on one side of their place, and need more. */
const ROOM_PERCENT = { first: 22, between: 20, last: 29 };

/** Place of an hour on a band of `lastHour` hours, in percent: the root compresses later days, so that hours stay visible. */
export function bandPercent(hour: number, lastHour: number): number {
	return lastHour === 0 ? 0 : Math.round(Math.sqrt(hour / lastHour) * 1000) / 10;
}

/** Labels at the steps' borders, leaving out those that have no room; the first and the last always stand. */
export function bandMarks(steps: readonly Span[]): BandMark[] {
	const hours = [...new Set(steps.flatMap(({ fromHour, toHour }) => [fromHour, toHour]))].sort((a, b) => a - b);
	const lastHour = hours.at(-1) ?? 0;
	const kept: BandMark[] = [];
	for (const hour of hours) {
		const percent = bandPercent(hour, lastHour);
		const before = kept.at(-1);
		const ends = hour === lastHour;
		const room = before?.anchor === 'start' ? ROOM_PERCENT.first : ROOM_PERCENT.between;
		if (before && !ends && (percent - before.percent < room || 100 - percent < ROOM_PERCENT.last)) continue;
		kept.push({ hour, percent, anchor: before === undefined ? 'start' : ends ? 'end' : 'middle' });
	}
	return kept;
}

/** Whether the hours tell the steps apart: steps that all lie within one hour have an order and no band. */
export function hasBand(steps: readonly Span[]): boolean {
	return new Set(steps.flatMap(({ fromHour, toHour }) => [fromHour, toHour])).size > 2;
}
