import * as v from 'valibot';
import { textSchema } from '#domain/course';
import { faceZoneIdSchema } from '#domain/technique';
import { itemFields } from './item-parts.ts';

export const hotspotSchema = v.strictObject({
	...itemFields,
	type: v.literal('hotspot'),
	/** The zones that can be picked on the face map, and in the list beside it. */
	zones: v.pipe(
		v.array(
			v.strictObject({
				id: faceZoneIdSchema,
				correct: v.optional(v.boolean('is neither true nor false. Write one of them, without quotes.'), false),
				why: textSchema
			})
		),
		v.minLength(3, 'has fewer than three zones. Add the others.')
	)
});
export type HotspotItem = v.InferOutput<typeof hotspotSchema>;

export const hotspotResponseSchema = v.strictObject({
	type: v.literal('hotspot'),
	zones: v.pipe(v.array(faceZoneIdSchema), v.maxLength(16))
});
export type HotspotResponse = v.InferOutput<typeof hotspotResponseSchema>;
