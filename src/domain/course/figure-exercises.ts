/** Figures that a trainee works on: nothing in them is graded or kept. */
import * as v from 'valibot';
import { numberSchema, partIdSchema } from './figure-parts.ts';
import { countSchema, textSchema } from './text.ts';

/** The steps of a procedure, to be put in order; some cards do not belong. */
export const sequenceSchema = v.strictObject({
	kind: v.literal('sequence'),
	/** In their right order. */
	steps: v.pipe(
		v.array(v.strictObject({ id: partIdSchema, title: textSchema, say: textSchema })),
		v.minLength(3, 'has fewer than three entries. Add the others.'),
		v.maxLength(14, 'has more than fourteen entries. Make two figures.')
	),
	/** Cards that have no place in it, each with its reason. */
	distractors: v.optional(
		v.pipe(
			v.array(v.strictObject({ id: partIdSchema, title: textSchema, why: textSchema })),
			v.maxLength(6, 'has more than six entries. Keep those that people really do.')
		),
		[]
	)
});

/** Cards to be sorted into bins, as in a triage or a traffic light. */
export const sorterSchema = v.strictObject({
	kind: v.literal('sorter'),
	bins: v.pipe(
		v.array(
			v.strictObject({
				id: partIdSchema,
				title: textSchema,
				tone: v.picklist(['good', 'warn', 'bad'], 'is not a tone. Use one of: good, warn, bad.')
			})
		),
		v.minLength(2, 'has fewer than two bins. Add the others.'),
		v.maxLength(4, 'has more than four bins. Keep four, or make two figures.')
	),
	cards: v.pipe(
		v.array(v.strictObject({ id: partIdSchema, text: textSchema, bin: partIdSchema, why: textSchema })),
		v.minLength(4, 'has fewer than four cards. Add the others.'),
		v.maxLength(16, 'has more than sixteen cards. Keep sixteen, or make two figures.')
	)
});

/** A name that a formula can use: a hyphen in it would be a minus. */
const inputIdSchema = v.pipe(
	v.string('is not a name for a formula. Use lower-case letters and digits.'),
	v.regex(/^[a-z][a-z0-9]*$/, 'is not a name for a formula. Use lower-case letters and digits, beginning with a letter.')
);

/** A sum with a few numbers to change. */
export const calculatorSchema = v.strictObject({
	kind: v.literal('calculator'),
	inputs: v.pipe(
		v.array(
			v.strictObject({
				id: inputIdSchema,
				label: textSchema,
				unit: textSchema,
				from: numberSchema,
				to: numberSchema,
				step: v.pipe(numberSchema, v.gtValue(0, 'is not above 0. Write how far one step goes.')),
				/** Where it stands at first. */
				value: numberSchema
			})
		),
		v.minLength(1, 'is empty. Add at least one entry.'),
		v.maxLength(5, 'has more than five entries. Keep those that matter.')
	),
	result: v.strictObject({
		label: textSchema,
		unit: textSchema,
		decimals: v.pipe(countSchema, v.maxValue(4, 'is above 4. Nobody reads more places.')),
		/** The ids of the inputs, numbers, + - * / and brackets. */
		formula: textSchema
	}),
	note: textSchema
});
