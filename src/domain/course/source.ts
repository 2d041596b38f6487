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

/** A word of the glossary. */
export interface Term {
	readonly id: v.InferOutput<typeof termIdSchema>;
	readonly term: string;
	readonly definition: string;
}

/** The same as its author writes it, with what helps the checker to find it in a text. */
export const authoredTermSchema = v.strictObject({
	id: termIdSchema,
	term: textSchema,
	definition: textSchema,
	/** Said on every page, so that a lesson links it where it explains it and not wherever it says it. */
	everyday: v.optional(v.boolean('is not true or false.'), false),
	/** Phrases in which the word means something else. */
	except: v.optional(v.array(textSchema), [])
});
export type AuthoredTerm = v.InferOutput<typeof authoredTermSchema>;

/** A choice that this course made where sources differ; shown as "our protocol" beside the range found. */
export const protocolSchema = v.strictObject({
	id: protocolIdSchema,
	rule: textSchema,
	range: textSchema,
	why: textSchema,
	sources: v.optional(v.array(sourceIdSchema), [])
});
export type Protocol = v.InferOutput<typeof protocolSchema>;
