/** Numbers, dates and plurals in the interface's language. */
const LANGUAGE = 'en';

const plurals = new Intl.PluralRules(LANGUAGE);
const dates = new Intl.DateTimeFormat(LANGUAGE, { day: 'numeric', month: 'long', year: 'numeric' });
const times = new Intl.DateTimeFormat(LANGUAGE, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });

/** `count(1, 'lesson', 'lessons')` → "1 lesson". */
export const count = (n: number, one: string, other: string): string => `${n} ${plurals.select(n) === 'one' ? one : other}`;
export const date = (ms: number): string => dates.format(ms);
export const dateAndTime = (ms: number): string => times.format(ms);

/** Whole minutes, rounded down: time is never shown longer than it was. */
export function duration(ms: number): string {
	const minutes = Math.floor(ms / 60_000);
	return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
