import type { CalendarDay } from '#domain/calendar';
import { count } from './format.ts';

// A day of the calendar is midnight in UTC: shown in any other time zone it could be its neighbour.
const short = new Intl.DateTimeFormat('en', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
const weekday = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' });
const monthDay = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const long = new Intl.DateTimeFormat('en', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const shortDay = (day: CalendarDay): string => short.format(new Date(day));
const longDay = (day: CalendarDay): string => long.format(new Date(day));
const list = new Intl.ListFormat('en', { type: 'conjunction' });

export const calendarWords = {
	shortDay,
	weekday: (day: CalendarDay): string => weekday.format(new Date(day)),
	monthDay: (day: CalendarDay): string => monthDay.format(new Date(day)),
	longDay,
	aftercare: {
		date: 'Day of the treatment',
		name: 'Her first name, if it should stand on the page',
		nameHint: 'It stays on this page: it is not kept and not sent.',
		noDate: 'No day given yet: the days are counted from the treatment.',
		counted: (day: CalendarDay) => `Counted from ${longDay(day)}.`,
		days: 'Days',
		day: (n: number) => `Day ${n}`,
		dayOn: (n: number, day: CalendarDay | undefined) => (day === undefined ? `Day ${n}` : `Day ${n}, ${longDay(day)}`),
		print: 'Print for her to take home',
		sheet: (name: string) => (name === '' ? 'Your first seven days' : `${name}: your first seven days`),
		treated: (day: CalendarDay | undefined) => `Treated on: ${day === undefined ? '____________________' : longDay(day)}`,
		number: 'Our number: ____________________',
		expect: 'Expect',
		do: 'Do',
		avoid: 'Leave alone',
		later: 'After that',
		fromDay: (from: number, to: number | undefined) => (to === undefined ? `From day ${from}` : `Day ${from} to ${to}`),
		fromOn: (from: CalendarDay, to: CalendarDay | undefined) =>
			to === undefined ? `From ${shortDay(from)}` : `${shortDay(from)} to ${shortDay(to)}`,
		call: 'When to call, and whom'
	},
	planner: {
		protocol: (id: string) => `Our protocol, ${id}`,
		range: 'What sources give',
		first: 'First session',
		noDate: 'No day given yet: the sessions are counted in weeks.',
		sessions: 'Sessions',
		sessionCount: (n: number) => count(n, 'session', 'sessions'),
		weeks: 'From one session to the next',
		weekCount: (n: number) => count(n, 'week', 'weeks'),
		blocked: 'Days to keep clear of',
		add: 'Add a day',
		removeNth: (nth: number) => `Take out day ${nth}`,
		kind: 'What it is',
		from: 'Day',
		fromFirst: 'First day',
		to: 'Last day',
		blockedNth: (nth: number) => `Day to keep clear of, ${nth}`,
		moves: 'Move sessions to the next free day',
		plan: 'The plan',
		session: (nth: number) => `Session ${nth}`,
		week: (n: number) => `Week ${n}`,
		gap: (days: number) => `${count(days, 'day', 'days')} after the one before`,
		near: (title: string, from: CalendarDay) => `Too near to: ${title}, ${longDay(from)}.`,
		free: (day: CalendarDay) => `Next free day: ${longDay(day)}.`,
		moved: (wished: CalendarDay, titles: readonly string[]) => `Moved from ${longDay(wished)}, too near to: ${list.format(titles)}.`,
		summary: (sessions: number, clashing: number) =>
			clashing === 0
				? `${count(sessions, 'session', 'sessions')}, none too near to a day to keep clear of.`
				: `${count(clashing, 'session is', 'sessions are')} too near to a day to keep clear of.`,
		keep: (title: string, before: number, after: number) =>
			`${title}: clear from ${count(before, 'day', 'days')} before it to ${count(after, 'day', 'days')} after it`,
		choice: (from: number, to: string, value: string) => `${from} to ${to}, at first ${value}`,
		print: 'Print the plan',
		name: 'Her first name, if it should stand on the plan',
		sheet: (name: string) => (name === '' ? 'Your sessions' : `${name}: your sessions`),
		notKept: 'What you type here stays on this page: it is not kept and not sent.'
	}
} as const;
