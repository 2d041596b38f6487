import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, parseDay, planSessions, type BlockedDays, type CalendarDay } from '#domain/calendar';

const day = (text: string) => parseDay(text) as CalendarDay;
const FIRST = day('2026-03-02');
const later = (days: number) => addDays(FIRST, days);
const blockedFrom = (from: number, given: Partial<BlockedDays> = {}): BlockedDays => ({
	from: later(from),
	to: given.to ?? later(from),
	daysBefore: given.daysBefore ?? 14,
	daysAfter: given.daysAfter ?? 1
});
const plan = (blocked: readonly BlockedDays[], moves = false) =>
	planSessions({ first: FIRST, sessions: 3, intervalDays: 28, blocked, moves });

const stretches = fc.array(
	fc
		.record({
			from: fc.integer({ min: -40, max: 200 }),
			lasts: fc.nat(30),
			daysBefore: fc.integer({ min: 1, max: 30 }),
			daysAfter: fc.integer({ min: 1, max: 30 })
		})
		.map(({ from, lasts, daysBefore, daysAfter }) => ({ from: later(from), to: later(from + lasts), daysBefore, daysAfter })),
	{ maxLength: 5 }
);
const wishes = fc.record({ sessions: fc.integer({ min: 1, max: 6 }), intervalDays: fc.integer({ min: 1, max: 90 }), blocked: stretches });
const isClear = (session: CalendarDay, { from, to, daysBefore, daysAfter }: BlockedDays) =>
	daysBetween(session, from) >= daysBefore || daysBetween(to, session) >= daysAfter;

test('IP1: sessions follow each other by the interval, over the change of the clocks as well', () => {
	expect(plan([]).map((session) => session.day)).toEqual(['2026-03-02', '2026-03-30', '2026-04-27']);
});

test('IP1: no gap is shorter than the interval, and none is longer where sessions stay', () => {
	fc.assert(
		fc.property(wishes, fc.boolean(), ({ sessions, intervalDays, blocked }, moves) => {
			const days = planSessions({ first: FIRST, sessions, intervalDays, blocked, moves }).map((session) => session.day);
			const gaps = days.slice(1).map((later_, nth) => daysBetween(days[nth] ?? FIRST, later_));

			expect(days.length).toBe(sessions);
			expect(gaps.every((gap) => (moves ? gap >= intervalDays : gap === intervalDays))).toBe(true);
		})
	);
});

test.each([
	['on the day itself', 28, true],
	['one day nearer than it may be', 28 + 13, true],
	['exactly so many days before', 28 + 14, false],
	['one day behind it', 27, false]
])('IP2: a session %s', (_name, from, clashes) => {
	expect(plan([blockedFrom(from)])[1]?.clashes.length).toBe(clashes ? 1 : 0);
});

test('IP2: days that last are blocked from the first to the last, and for the days after', () => {
	const holiday = blockedFrom(20, { to: later(27), daysAfter: 14 });

	expect(plan([holiday])[1]).toMatchObject({ clashes: [holiday], free: later(41) });
});

test('IP2: the next free day is the first that is clear of everything', () => {
	fc.assert(
		fc.property(wishes, ({ sessions, intervalDays, blocked }) => {
			for (const { wished, free, clashes } of planSessions({ first: FIRST, sessions, intervalDays, blocked, moves: false })) {
				expect(blocked.every((days) => isClear(free, days))).toBe(true);
				for (let before = wished; before < free; before = addDays(before, 1)) {
					expect(blocked.some((days) => !isClear(before, days))).toBe(true);
				}
				expect(clashes.length > 0).toBe(free !== wished);
			}
		})
	);
});

test('IP3: a session that may move takes those behind it along', () => {
	const moved = plan([blockedFrom(30)], true);

	expect(moved.map((session) => daysBetween(FIRST, session.day))).toEqual([0, 31, 59]);
	expect(moved[1]?.wished).toBe(later(28));
});

test('IP3: a session that may not move stays, and knows its next free day', () => {
	const stays = plan([blockedFrom(30)]);

	expect(stays.map((session) => daysBetween(FIRST, session.day))).toEqual([0, 28, 56]);
	expect(stays[1]?.free).toBe(later(31));
});
