/** Figures that count from a day which the trainee gives: it is never kept. */
import * as v from 'valibot';
import { partIdSchema } from './figure-parts.ts';
import { protocolIdSchema } from './ids.ts';
import { countSchema, textSchema } from './text.ts';

const positiveSchema = v.pipe(countSchema, v.minValue(1, 'is below 1. Write 1 or more.'));

/** The days after a treatment, to take home on one page. */
export const aftercareCalendarSchema = v.strictObject({
	kind: v.literal('aftercare-calendar'),
	/** From day 0 on, without a gap. */
	days: v.pipe(
		v.array(
			v.strictObject({
				day: countSchema,
				title: textSchema,
				expect: v.array(textSchema),
				do: v.array(textSchema),
				avoid: v.array(textSchema)
			})
		),
		v.minLength(2, 'has fewer than two days. Add the others.'),
		v.maxLength(8, 'has more than eight days. Day 0 to 7 fit on one page.')
	),
	/** What comes behind the last day; without `toDay` it begins then and does not end. */
	later: v.array(v.strictObject({ id: partIdSchema, fromDay: countSchema, toDay: v.optional(countSchema), say: textSchema })),
	/** What she calls for, and whom. */
	call: v.pipe(
		v.array(v.strictObject({ id: partIdSchema, sign: textSchema, act: textSchema })),
		v.minLength(1, 'is empty. Add at least one entry.'),
		v.maxLength(6, 'has more than six entries. Keep those that fit on one page.')
	)
});

/** Sessions planned from a first day, clear of days that are blocked. */
export const intervalPlannerSchema = v.strictObject({
	kind: v.literal('interval-planner'),
	/** The choice of this course that the least interval is. */
	protocol: protocolIdSchema,
	rule: textSchema,
	/** What sources give instead. */
	range: textSchema,
	sessions: v.strictObject({ from: positiveSchema, to: positiveSchema, value: positiveSchema }),
	weeks: v.strictObject({ from: positiveSchema, to: positiveSchema, value: positiveSchema }),
	/** Kinds of days that a session keeps clear of. */
	blocks: v.pipe(
		v.array(
			v.strictObject({
				id: partIdSchema,
				title: textSchema,
				/** A session so many days before is clear of it; likewise after. */
				daysBefore: positiveSchema,
				daysAfter: positiveSchema,
				/** Whether it lasts, and so has a last day of its own. */
				lasts: v.boolean('is neither true nor false. Write one of them, without quotes.'),
				say: textSchema
			})
		),
		v.minLength(1, 'is empty. Add at least one entry.')
	),
	note: textSchema
});
