/** How long the cold stays, and how often the skin is looked at; whole minutes. */
export interface CoolingTimes {
	minMinutes: number;
	maxMinutes: number;
	checkEveryMinutes: number;
}

/** What the running clock has to say at this moment. */
export type CoolingCall = { kind: 'running'; nextMinute: number } | { kind: 'check' | 'may-end' | 'end'; minute: number };

const MINUTE_MS = 60_000;
/** The dial is a gauge, open at the bottom: its turn begins here, in degrees clockwise from the top. */
const DIAL_FROM = -150;
const DIAL_TURN = 300;

/** Minutes at which the cold is lifted: every nth, and the last. */
export function checkMinutes({ maxMinutes, checkEveryMinutes }: CoolingTimes): number[] {
	const regular = Array.from({ length: Math.ceil(maxMinutes / checkEveryMinutes) - 1 }, (_, index) => (index + 1) * checkEveryMinutes);
	return [...regular, maxMinutes];
}

/** The last call that was due after so much time. */
export function coolingCall(elapsedMs: number, times: CoolingTimes): CoolingCall {
	const minutes = checkMinutes(times);
	const minute = minutes.filter((due) => due * MINUTE_MS <= elapsedMs).at(-1);
	if (minute === undefined) return { kind: 'running', nextMinute: minutes[0] ?? times.maxMinutes };
	if (minute >= times.maxMinutes) return { kind: 'end', minute };
	return { kind: minute >= times.minMinutes ? 'may-end' : 'check', minute };
}

/** Minutes and seconds as on a stopwatch: 4:05. */
export function stopwatch(elapsedMs: number): string {
	const seconds = Math.floor(elapsedMs / 1000);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Point on the dial at so many of its minutes, `radius` units from its middle. */
export function dialPoint(minutes: number, maxMinutes: number, radius: number): readonly [x: number, y: number] {
	const turn = ((DIAL_FROM + (DIAL_TURN * minutes) / maxMinutes) * Math.PI) / 180;
	return [round(radius * Math.sin(turn)), round(-radius * Math.cos(turn))];
}

/** Arc of the dial between two minutes, as SVG path data. */
export function dialArc(fromMinutes: number, toMinutes: number, maxMinutes: number, radius: number): string {
	const large = (DIAL_TURN * (toMinutes - fromMinutes)) / maxMinutes > 180 ? 1 : 0;
	return `M${dialPoint(fromMinutes, maxMinutes, radius).join(' ')}A${radius} ${radius} 0 ${large} 1 ${dialPoint(toMinutes, maxMinutes, radius).join(' ')}`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
