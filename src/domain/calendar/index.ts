export { addDays, addMonths, dayOf, daysBetween, latestDay, parseDay, type CalendarDay } from './calendar-day.ts';
