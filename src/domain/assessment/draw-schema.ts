import * as v from 'valibot';
import { itemIdSchema } from '#domain/course';
import { lookSchema } from '#domain/skin-look';

/** One place of a draw: which item stands there, in which version, with its choices in which order. */
export const drawnSlotSchema = v.strictObject({
	item: itemIdSchema,
	version: v.pipe(v.number(), v.integer(), v.minValue(1)),
	hash: v.pipe(v.string(), v.minLength(8), v.maxLength(64)),
	/** Ids of the choices or steps in the order in which they are shown; empty where nothing is shuffled. */
	order: v.array(v.string()),
	/** The look that was drawn for an image judgement; no other type has one. */
	variant: v.optional(lookSchema)
});
export type DrawnSlot = v.InferOutput<typeof drawnSlotSchema>;
