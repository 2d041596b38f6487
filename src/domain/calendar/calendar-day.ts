import type { Brand, Instant } from '#domain/shared';

/** A day of the calendar, as in 2026-11-25, without hours or a time zone: texts of this form stand in the order of their days. */
export type CalendarDay = Brand<string, 'CalendarDay'>;

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Reads year-month-day, 1900 to 2999; undefined for anything that is no day of the calendar. */
export function parseDay(text: string): CalendarDay | undefined {
	if (!/^(19|2\d)\d\d-\d\d-\d\d$/.test(text)) return undefined;
	const ms = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(ms) && textOf(ms) === text ? (text as CalendarDay) : undefined;
}

/** The day that the device's clock shows at this moment; the offset is that of the clock against UTC, east positive. */
export function dayOf(at: Instant, utcOffsetMinutes: number): CalendarDay {
	return textOf(at + utcOffsetMinutes * MINUTE_MS) as CalendarDay;
}

/** The day so many whole days later, or earlier where `days` is below zero. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
	return textOf(utcOf(day) + Math.round(days) * DAY_MS) as CalendarDay;
}

/** The same day so many months later. Where that month is too short for it, the first of the next: a wait is never cut. */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const wanted = month - 1 + Math.round(months);
	const lastDate = new Date(Date.UTC(year, wanted + 1, 0)).getUTCDate();
	return textOf(Date.UTC(year, date > lastDate ? wanted + 1 : wanted, date > lastDate ? 1 : date)) as CalendarDay;
}

/** Whole days from one day to another; below zero where the second comes before the first. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
	return Math.round((utcOf(to) - utcOf(from)) / DAY_MS);
}

/** The latest of some days; undefined of none. */
export function latestDay(days: readonly CalendarDay[]): CalendarDay | undefined {
	return days.reduce<CalendarDay | undefined>((latest, day) => (latest === undefined || day > latest ? day : latest), undefined);
}

/** Midnight in UTC, where every day has 24 hours: no daylight saving can add or take one. */
const utcOf = (day: CalendarDay): number => Date.parse(`${day}T00:00:00Z`);
const textOf = (utcMs: number): string => new Date(utcMs).toISOString().slice(0, 10);
