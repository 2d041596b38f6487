/** Figures that are drawn to scale from sizes that were measured. */
import * as v from 'valibot';
import { partIdSchema } from './figure-parts.ts';
import { countSchema, millimetresSchema, textSchema } from './text.ts';

const sizeSchema = v.pipe(
	v.number('is not a number. Write the millimetres in digits, without the unit.'),
	v.minValue(1, 'is below 1 mm. Write the size in millimetres.'),
	v.maxValue(300, 'is above 300 mm. Write the size in millimetres.')
);

/** How thick skin is from zone to zone, beside a needle. */
export const zoneThicknessSchema = v.strictObject({
	kind: v.literal('zone-thickness'),
	/** The depth that the drawing shows, in mm. */
	scaleMm: millimetresSchema,
	/** Whose skin was measured. */
	groups: v.pipe(
		v.array(v.strictObject({ id: partIdSchema, title: textSchema })),
		v.minLength(1, 'is empty. Add at least one entry.'),
		v.maxLength(3, 'has more than three groups. Keep three, or make two figures.')
	),
	zones: v.pipe(
		v.array(
			v.strictObject({
				id: partIdSchema,
				name: textSchema,
				/** One for each group, in their order. */
				means: v.array(v.strictObject({ epidermisMm: millimetresSchema, dermisMm: millimetresSchema }))
			})
		),
		v.minLength(2, 'has fewer than two entries. Add the others.')
	),
	needles: v.pipe(
		v.array(v.strictObject({ id: partIdSchema, lengthMm: millimetresSchema, say: textSchema })),
		v.minLength(2, 'has fewer than two entries. Add the others.')
	)
});

/** A roller to scale, and how the needle of each tool goes into skin. */
export const toolPicturesSchema = v.strictObject({
	kind: v.literal('tool-pictures'),
	roller: v.strictObject({
		handleMm: sizeSchema,
		/** Without the needles. */
		drumDiameterMm: sizeSchema,
		drumWidthMm: sizeSchema,
		rings: countSchema,
		needlesInRing: countSchema,
		say: textSchema
	}),
	lengthsMm: v.pipe(v.array(millimetresSchema), v.minLength(2, 'has fewer than two entries. Add the others.')),
	tools: v.pipe(
		v.array(
			v.strictObject({
				id: partIdSchema,
				title: textSchema,
				motion: v.picklist(['rolls', 'presses', 'pulses'], 'is not a motion. Use one of: rolls, presses, pulses.'),
				say: textSchema
			})
		),
		v.minLength(2, 'has fewer than two entries. Add the others.'),
		v.maxLength(3, 'has more than three entries. Keep one of each motion.')
	)
});
