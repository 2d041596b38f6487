import * as v from 'valibot';
import { parseDay, type CalendarDay } from '#domain/calendar';

const daySchema = v.custom<CalendarDay>(
	(value) => typeof value === 'string' && parseDay(value) !== undefined,
	'is no day of the calendar.'
);
const textSchema = v.pipe(v.string(), v.nonEmpty());
const lengthAnswerSchema = v.variant('kind', [
	v.strictObject({ kind: v.literal('not-said') }),
	/** No needling at all. */
	v.strictObject({ kind: v.literal('none') }),
	v.strictObject({ kind: v.literal('up-to'), mm: v.pipe(v.number(), v.gtValue(0), v.maxValue(5)) })
]);
export type LengthAnswer = v.InferOutput<typeof lengthAnswerSchema>;

const boardAnswerSchema = v.strictObject({
	/** In the board's own words. */
	words: textSchema,
	by: textSchema,
	on: daySchema,
	length: lengthAnswerSchema,
	deviceClass: v.nullable(textSchema),
	training: v.nullable(textSchema),
	insurance: v.nullable(textSchema),
	reference: v.nullable(textSchema)
});
export type BoardAnswer = v.InferOutput<typeof boardAnswerSchema>;

/** What a learner asked her licensing board, and what it answered: her own note, for one place and one date. */
export const boardCheckSchema = v.strictObject({
	place: textSchema,
	board: textSchema,
	contact: v.nullable(textSchema),
	question: textSchema,
	askedOn: daySchema,
	/** Null while no answer has come: silence is not a yes. */
	answer: v.nullable(boardAnswerSchema),
	askAgainOn: v.nullable(daySchema)
});
export type BoardCheck = v.InferOutput<typeof boardCheckSchema>;
