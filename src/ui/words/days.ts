/** Days of the calendar in words. A page that names none does not load this. */
const days = new Intl.DateTimeFormat('en', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

// Noon, so that no time zone can move the day to its neighbour.
const noonOf = (day: string): number => Date.parse(`${day}T12:00:00Z`);

/** A day such as 2026-11-25, in words; the same in every time zone. */
export const calendarDay = (day: string): string => days.format(noonOf(day));
