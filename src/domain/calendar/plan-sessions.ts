import { addDays, daysBetween, type CalendarDay } from './calendar-day.ts';

/** Days of the calendar that no session falls on, nor too near before and after them. */
export interface BlockedDays {
	readonly from: CalendarDay;
	/** Not before `from`; the same day where one day alone is blocked. */
	readonly to: CalendarDay;
	/** A session so many days before `from` is clear of it; at least 1. */
	readonly daysBefore: number;
	/** A session so many days behind `to` is clear of it; at least 1. */
	readonly daysAfter: number;
}

interface SessionWishes<Blocked extends BlockedDays> {
	readonly first: CalendarDay;
	readonly sessions: number;
	/** From one session to the next, where nothing is blocked. */
	readonly intervalDays: number;
	readonly blocked: readonly Blocked[];
	/** Whether a session that clashes goes to its next free day, and those behind it with it. */
	readonly moves: boolean;
}

export interface PlannedSession<Blocked extends BlockedDays> {
	readonly day: CalendarDay;
	/** The day that the interval alone gives; another one than `day` where the session was moved. */
	readonly wished: CalendarDay;
	/** What `wished` clashes with. */
	readonly clashes: readonly Blocked[];
	/** The first day from `wished` on that clashes with nothing. */
	readonly free: CalendarDay;
}

/** Sessions one after another, each an interval behind the one before: never nearer, and clear of what is blocked if they may move. */
export function planSessions<Blocked extends BlockedDays>(wishes: SessionWishes<Blocked>): readonly PlannedSession<Blocked>[] {
	const plan: PlannedSession<Blocked>[] = [];
	for (let nth = 0; nth < wishes.sessions; nth++) {
		const before = plan.at(-1);
		const wished = before ? addDays(before.day, wishes.intervalDays) : wishes.first;
		const free = firstFree(wished, wishes.blocked);
		plan.push({ day: wishes.moves ? free : wished, wished, clashes: wishes.blocked.filter((days) => clashes(wished, days)), free });
	}
	return plan;
}

function clashes(session: CalendarDay, { from, to, daysBefore, daysAfter }: BlockedDays): boolean {
	return daysBetween(session, from) < daysBefore && daysBetween(to, session) < daysAfter;
}

/** Each step leaves one blocked stretch for good, so it comes to an end. */
function firstFree(day: CalendarDay, blocked: readonly BlockedDays[]): CalendarDay {
	const inTheWay = blocked.find((days) => clashes(day, days));
	return inTheWay ? firstFree(addDays(inTheWay.to, Math.max(1, inTheWay.daysAfter)), blocked) : day;
}
