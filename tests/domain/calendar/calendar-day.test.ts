import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { addDays, addMonths, dayOf, daysBetween, latestDay, parseDay, type CalendarDay } from '#domain/calendar';
import { instant } from '#domain/shared';

const day = (text: string) => parseDay(text) as CalendarDay;
/** Days of a hundred years, written by another way than the one under test. */
const days = fc.integer({ min: 0, max: 36_524 }).map((n) => day(new Date(Date.UTC(2000, 0, 1 + n, 12)).toISOString().slice(0, 10)));
const waits = fc.integer({ min: -2000, max: 2000 });

const home = process.env['TZ'];
afterEach(() => {
	if (home === undefined) delete process.env['TZ'];
	else process.env['TZ'] = home;
});

test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '26-01-01', '0026-01-01', '2026-06-31', '', 'today', ' 2026-01-01'])(
	'B9: %j is no day of the calendar',
	(text) => {
		expect(parseDay(text)).toBeUndefined();
	}
);

test('B9: a leap day is a day', () => {
	expect(parseDay('2028-02-29')).toBe('2028-02-29');
});

test('B9: so many days later and as many back is the same day, and the days between are those that were added', () => {
	fc.assert(
		fc.property(days, waits, (from, wait) => {
			const to = addDays(from, wait);

			expect(daysBetween(from, to)).toBe(wait);
			expect(addDays(to, -wait)).toBe(from);
			expect(to > from).toBe(wait > 0);
		})
	);
});

test('B9: a step of one day never misses or repeats a day, through leap years and changes of the clock', () => {
	let at = day('2027-12-30');
	const seen = Array.from({ length: 800 }, () => (at = addDays(at, 1)));

	expect(new Set(seen).size).toBe(800);
	expect(seen).toContain('2028-02-29');
	expect([...seen].sort()).toEqual(seen);
	expect(seen.at(-1)).toBe('2030-03-09');
});

// Each changes its clock at another date, the last two by half an hour and by a whole day.
test.each(['UTC', 'America/New_York', 'Europe/London', 'Pacific/Auckland', 'Australia/Lord_Howe', 'Pacific/Apia'])(
	'B9: in %s a wait is as long as anywhere else',
	(zone) => {
		process.env['TZ'] = zone;

		fc.assert(
			fc.property(days, waits, (from, wait) => {
				expect(daysBetween(from, addDays(from, wait))).toBe(wait);
				expect(parseDay(addDays(from, wait))).toBeDefined();
			})
		);
		expect(addDays(day('2026-03-07'), 2)).toBe('2026-03-09');
		expect(addDays(day('2011-12-29'), 1)).toBe('2011-12-30');
	}
);

test.each([
	['2026-11-25T23:30:00Z', 60, '2026-11-26'],
	['2026-11-25T23:30:00Z', 0, '2026-11-25'],
	['2026-11-25T00:30:00Z', -60, '2026-11-24'],
	['2026-11-25T12:00:00Z', 840, '2026-11-26']
])('B9: at %s on a clock %i minutes east of UTC it is %s', (at, offset, expected) => {
	expect(dayOf(instant(Date.parse(at)), offset)).toBe(expected);
});

test.each([
	['2026-05-28', 6, '2026-11-28'],
	['2026-08-31', 6, '2027-03-01'],
	['2027-08-30', 6, '2028-03-01'],
	['2026-08-31', 1, '2026-10-01'],
	['2026-12-15', 1, '2027-01-15']
])('B10: %s and %i months is %s', (from, months, expected) => {
	expect(addMonths(day(from), months)).toBe(expected);
});

test('B10: no number of months is shorter than it says, and only a day that its month lacks is later', () => {
	fc.assert(
		fc.property(days, fc.integer({ min: 1, max: 24 }), (from, months) => {
			const to = addMonths(from, months);
			const [fromYear = 0, fromMonth = 0, fromDate = 0] = from.split('-').map(Number);
			const [year = 0, month = 0, date = 0] = to.split('-').map(Number);
			const passed = (year - fromYear) * 12 + month - fromMonth;

			expect(passed === months ? date === fromDate : passed === months + 1 && date === 1 && fromDate > 28).toBe(true);
		})
	);
});

test('B9: the latest of some days is one of them, and none comes after it', () => {
	fc.assert(
		fc.property(fc.array(days, { minLength: 1 }), (some) => {
			const latest = latestDay(some);

			expect(some).toContain(latest);
			expect(some.filter((other) => daysBetween(other, latest as CalendarDay) < 0)).toEqual([]);
		})
	);
	expect(latestDay([])).toBeUndefined();
});
