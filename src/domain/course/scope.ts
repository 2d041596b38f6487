import * as v from 'valibot';
import { placeIdSchema, sourceIdSchema } from './ids.ts';
import { PRACTITIONER_TYPES } from './practitioner-type.ts';
import { millimetresSchema, textSchema } from './text.ts';

export const practitionerTypeSchema = v.picklist(
	PRACTITIONER_TYPES,
	`is not a practitioner type. Use one of: ${PRACTITIONER_TYPES.join(', ')}.`
);
export type PractitionerType = v.InferOutput<typeof practitionerTypeSchema>;

const practitionerSchema = v.strictObject({
	id: practitionerTypeSchema,
	name: textSchema,
	/** What the sources give for this practitioner, in words; never one "correct" length. */
	finding: textSchema,
	sources: v.pipe(v.array(sourceIdSchema), v.minLength(1, 'is empty. Name at least one source.'))
});
export type Practitioner = v.InferOutput<typeof practitionerSchema>;

/** A: the rule's text was read. B: a professional body quotes it. C: an explainer or trade summary only. */
const confidenceSchema = v.picklist(['A', 'B', 'C'], 'is not a confidence. Use A, B or C.');

const placeSchema = v.strictObject({
	id: placeIdSchema,
	country: textSchema,
	name: textSchema,
	/** What was found for an esthetician there. */
	position: v.picklist(
		['prohibited', 'limited', 'allowed', 'medical', 'unclear'],
		'is not a position. Use one of: prohibited, limited, allowed, medical, unclear.'
	),
	/** The length found for an esthetician, or null where no length was found. Never a permission. */
	maxLengthMm: v.nullable(millimetresSchema),
	finding: textSchema,
	asOf: textSchema,
	confidence: confidenceSchema,
	sources: v.pipe(v.array(sourceIdSchema), v.minLength(1, 'is empty. Name at least one source.'))
});
export type Place = v.InferOutput<typeof placeSchema>;

export const scopeFileSchema = v.strictObject({
	notice: textSchema,
	practitioners: v.array(practitionerSchema),
	places: v.array(placeSchema)
});
export type Scope = v.InferOutput<typeof scopeFileSchema>;
