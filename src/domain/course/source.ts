import * as v from 'valibot';
import { protocolIdSchema, sourceIdSchema, termIdSchema } from './ids.ts';
import { textSchema } from './text.ts';

/** How far a source can be trusted: regulator, peer-reviewed, professional body, explainer or press, lay page. */
const sourceGradeSchema = v.picklist(['REG', 'PR', 'PRO', 'SEC', 'BLOG'], 'is not a grade. Use one of: REG, PR, PRO, SEC, BLOG.');

export const sourceSchema = v.strictObject({
	id: sourceIdSchema,
	title: textSchema,
	url: v.optional(
		v.pipe(
			v.string('is not a web address. Begin with https:// or leave the field out.'),
			v.regex(/^https?:\/\//, 'is not a web address. Begin with https:// or leave the field out.')
		)
	),
	grade: sourceGradeSchema,
	/** What of it was read, in the words of the reference. */
	read: textSchema
});
export type Source = v.InferOutput<typeof sourceSchema>;

export const termSchema = v.strictObject({ id: termIdSchema, term: textSchema, definition: textSchema });
export type Term = v.InferOutput<typeof termSchema>;

/** A choice that this course made where sources differ; shown as "our protocol" beside the range found. */
export const protocolSchema = v.strictObject({
	id: protocolIdSchema,
	rule: textSchema,
	range: textSchema,
	why: textSchema,
	sources: v.optional(v.array(sourceIdSchema), [])
});
export type Protocol = v.InferOutput<typeof protocolSchema>;
