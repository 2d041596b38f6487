/** Figures that set things beside each other. */
import * as v from 'valibot';
import { numberSchema, partIdSchema } from './figure-parts.ts';
import { countSchema, textSchema } from './text.ts';

const relativeSchema = v.pipe(
	numberSchema,
	v.minValue(0, 'is below 0. Write 0 to 1: the curve is schematic.'),
	v.maxValue(1, 'is above 1. Write 0 to 1: the curve is schematic.')
);

/** Schematic curves over time: heights are relative, from 0 to 1. */
export const chartSchema = v.strictObject({
	kind: v.literal('chart'),
	x: v.strictObject({ label: textSchema, unit: textSchema, from: numberSchema, to: numberSchema }),
	y: v.strictObject({ label: textSchema }),
	series: v.pipe(
		v.array(
			v.strictObject({
				id: partIdSchema,
				name: textSchema,
				points: v.pipe(
					v.array(v.strictTuple([numberSchema, relativeSchema], 'is not a point. Write [x, y].')),
					v.minLength(2, 'has fewer than two points. Add the others.')
				),
				say: textSchema
			})
		),
		v.minLength(1, 'is empty. Add at least one entry.'),
		v.maxLength(4, 'has more than four curves. Keep four, or make two figures.')
	)
});

/** Things side by side, by what they are compared in. */
export const compareSchema = v.strictObject({
	kind: v.literal('compare'),
	columns: v.pipe(
		v.array(v.strictObject({ id: partIdSchema, title: textSchema })),
		v.minLength(2, 'has fewer than two entries. Add the others.'),
		v.maxLength(5, 'has more than five entries. Keep five, or make two figures.')
	),
	rows: v.pipe(
		/** One cell for each column, in their order. */
		v.array(v.strictObject({ id: partIdSchema, title: textSchema, cells: v.array(textSchema) })),
		v.minLength(1, 'is empty. Add at least one entry.')
	)
});

/** A scale in numbers and words, drawn on skin of six tones where it can be seen on skin. */
export const dialSchema = v.strictObject({
	kind: v.literal('dial'),
	scale: v.pipe(
		v.array(v.strictObject({ value: countSchema, title: textSchema, say: textSchema })),
		v.minLength(2, 'has fewer than two entries. Add the others.'),
		v.maxLength(7, 'has more than seven entries. Keep those that can be told apart.')
	),
	/** Whether patches of skin show it. */
	tones: v.boolean('is neither true nor false. Write one of them, without quotes.')
});
