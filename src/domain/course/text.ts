import * as v from 'valibot';

/** A line or paragraph that an author wrote; never empty, never with blanks at its ends. */
export const textSchema = v.pipe(
	v.string('is missing or not text. Write a sentence, in quotes if it holds a colon.'),
	v.trim(),
	v.nonEmpty('is empty. Write a sentence.')
);
export const countSchema = v.pipe(
	v.number('is not a number. Write it in digits.'),
	v.integer('is not a whole number. Round it.'),
	v.minValue(0, 'is below 0. Write 0 or more.')
);
/** A day of the calendar, as in 2026-11-25; texts of this form stand in the order of their days. */
export const daySchema = v.pipe(
	v.string('is not a date. Write year-month-day, as in 2026-11-25.'),
	v.regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a date. Write year-month-day, as in 2026-11-25.'),
	v.check((day) => new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true, 'is no day of the calendar. Correct it.')
);
/** Millimetres, above 0 and at most 5: no needle of this course is longer. */
export const millimetresSchema = v.pipe(
	v.number('is not a number. Write the millimetres in digits, without the unit.'),
	v.minValue(0, 'is below 0 mm. Write 0 or more.'),
	v.maxValue(5, 'is above 5 mm. Write the length in millimetres.')
);
