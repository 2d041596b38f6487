import * as v from 'valibot';
import { clientCaseSchema } from '#domain/case';
import { caseIdSchema, choiceIdSchema } from '#domain/course';
import { itemFields } from './item-parts.ts';

const fields = {
	...itemFields,
	type: v.literal('client-case'),
	/** What a lesson shows as practice is a case of its own, and no item. */
	use: v.literal('graded', 'is not the use of a client case. Write graded, or show the case in a lesson.')
};

/** What an author writes: the id of a file in lessons/cases/. */
export const authoredClientCaseSchema = v.strictObject({
	...fields,
	/** Critical errors take all of its credit. Were the item critical as a whole, one lost point would fail an exam. */
	critical: v.optional(
		v.pipe(
			v.boolean('is neither true nor false. Take it out.'),
			v.check((critical) => !critical, 'cannot be set for a client case. Take it out.')
		),
		false
	),
	case: caseIdSchema
});

/** The item with its case, so that an attempt stays on the case that it was drawn with. */
export const clientCaseItemSchema = v.strictObject({ ...fields, case: clientCaseSchema });
export type ClientCaseItem = v.InferOutput<typeof clientCaseItemSchema>;

export const clientCaseResponseSchema = v.strictObject({
	type: v.literal('client-case'),
	/** The choices in the order in which they were made. */
	choices: v.pipe(v.array(choiceIdSchema), v.maxLength(100))
});
export type ClientCaseResponse = v.InferOutput<typeof clientCaseResponseSchema>;
