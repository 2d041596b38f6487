import * as v from 'valibot';
import { faceZoneIdSchema } from '#domain/technique';
import { aftercareCalendarSchema, intervalPlannerSchema } from './figure-calendars.ts';
import { chartSchema, compareSchema, dialSchema } from './figure-comparisons.ts';
import { calculatorSchema, sequenceSchema, sorterSchema } from './figure-exercises.ts';
import { partIdSchema } from './figure-parts.ts';
import { toolPicturesSchema, zoneThicknessSchema } from './figure-scale.ts';
import { figureIdSchema, sourceIdSchema } from './ids.ts';
import { countSchema, millimetresSchema, textSchema } from './text.ts';

/** Skin in cross-section, drawn to scale, with one needle for each practitioner. */
const skinSectionSchema = v.strictObject({
	kind: v.literal('skin-section'),
	/** The depth that the drawing shows, in mm. */
	depthMm: millimetresSchema,
	layers: v.pipe(
		v.array(
			v.strictObject({
				id: partIdSchema,
				name: textSchema,
				fromMm: millimetresSchema,
				toMm: millimetresSchema,
				tone: v.picklist(
					['horny', 'epidermis', 'papillary', 'reticular', 'subcutis'],
					'is not a tone. Use one of: horny, epidermis, papillary, reticular, subcutis.'
				),
				note: textSchema
			})
		),
		v.minLength(2, 'has fewer than two entries. Add the others.')
	),
	needles: v.pipe(
		v.array(
			v.strictObject({
				id: partIdSchema,
				/** Short: it stands on a button. */
				label: textSchema,
				lengthMm: millimetresSchema,
				/** What the tip would reach at this true depth, and whose territory that is. */
				reaches: textSchema
			})
		),
		v.minLength(2, 'has fewer than two entries. Add the others.')
	)
});

/** The face with its zones: what is treated, in which order, and what is never rolled. */
const faceMapSchema = v.strictObject({
	kind: v.literal('face-map'),
	zones: v.pipe(
		v.array(
			v.strictObject({
				zone: faceZoneIdSchema,
				role: v.picklist(['treat', 'exclude'], 'is not a role. Use treat or exclude.'),
				/** Place in the order of work, from 1; only for zones that are treated. */
				order: v.optional(countSchema),
				note: textSchema
			})
		),
		v.minLength(2, 'has fewer than two entries. Add the others.')
	)
});

/** Pass directions one after another over one cell of skin. */
const passDirectionsSchema = v.strictObject({
	kind: v.literal('pass-directions'),
	/** Side of the cell in mm. */
	cellMm: v.pipe(
		v.number('is not a number. Write the millimetres in digits.'),
		v.minValue(10, 'is below 10 mm. Draw a cell of 10 to 60 mm.'),
		v.maxValue(60, 'is above 60 mm. Draw a cell of 10 to 60 mm.')
	),
	passes: v.pipe(
		v.array(
			v.strictObject({
				id: partIdSchema,
				name: textSchema,
				/** Direction of the stroke in degrees, anticlockwise from horizontal. */
				angleDegrees: v.pipe(
					v.number('is not a number. Write the degrees in digits.'),
					v.minValue(0, 'is below 0 degrees. Write 0 to 179.'),
					v.maxValue(179, 'is above 179 degrees. Write 0 to 179.')
				),
				strokes: v.pipe(
					countSchema,
					v.minValue(1, 'is below 1. Write 1 to 20 strokes.'),
					v.maxValue(20, 'is above 20. Write 1 to 20 strokes.')
				),
				say: textSchema
			})
		),
		v.minLength(1, 'is empty. Add at least one entry.')
	)
});

/** What to expect, do and leave alone, from the first hour on. */
const timelineSchema = v.strictObject({
	kind: v.literal('timeline'),
	steps: v.pipe(
		v.array(
			v.strictObject({
				id: partIdSchema,
				when: textSchema,
				fromHour: countSchema,
				toHour: countSchema,
				expect: v.array(textSchema),
				do: v.array(textSchema),
				avoid: v.array(textSchema)
			})
		),
		v.minLength(2, 'has fewer than two entries. Add the others.')
	)
});

/** Cooling step by step, with a clock, a barrier and the signs that end it. */
const coolingGuideSchema = v.strictObject({
	kind: v.literal('cooling-guide'),
	minMinutes: countSchema,
	maxMinutes: countSchema,
	checkEveryMinutes: v.pipe(countSchema, v.minValue(1, 'is below 1 minute. Write 1 or more.')),
	steps: v.pipe(
		v.array(v.strictObject({ id: partIdSchema, title: textSchema, say: textSchema })),
		v.minLength(2, 'has fewer than two entries. Add the others.')
	),
	stopSigns: v.pipe(v.array(v.strictObject({ sign: textSchema, act: textSchema })), v.minLength(1, 'is empty. Add at least one entry.'))
});

export const figureDataSchema = v.variant('kind', [
	skinSectionSchema,
	faceMapSchema,
	passDirectionsSchema,
	timelineSchema,
	coolingGuideSchema,
	sequenceSchema,
	sorterSchema,
	chartSchema,
	compareSchema,
	calculatorSchema,
	dialSchema,
	aftercareCalendarSchema,
	intervalPlannerSchema,
	zoneThicknessSchema,
	toolPicturesSchema
]);

export const figureSchema = v.strictObject({
	id: figureIdSchema,
	title: textSchema,
	/** What the picture says, for someone who does not see it. */
	alt: textSchema,
	/** What to look for, and what the figure leaves out. */
	caption: textSchema,
	sources: v.pipe(v.array(sourceIdSchema), v.minLength(1, 'is empty. Name at least one source.')),
	data: figureDataSchema
});

export type Figure = v.InferOutput<typeof figureSchema>;
export type FigureData = Figure['data'];
export type FigureKind = FigureData['kind'];
export type FigureOf<Kind extends FigureKind> = Extract<FigureData, { kind: Kind }>;
