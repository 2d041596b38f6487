export { addDays, addMonths, dayOf, daysBetween, latestDay, parseDay, type CalendarDay } from './calendar-day.ts';
export { planSessions, type BlockedDays, type PlannedSession } from './plan-sessions.ts';
