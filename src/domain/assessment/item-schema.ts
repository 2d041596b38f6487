import * as v from 'valibot';
import { hotspotResponseSchema, hotspotSchema } from './hotspot-schema.ts';
import { multipleResponseResponseSchema, multipleResponseSchema } from './multiple-response-schema.ts';
import { numericResponseSchema, numericSchema } from './numeric-schema.ts';
import { orderingResponseSchema, orderingSchema } from './ordering-schema.ts';
import { singleChoiceResponseSchema, singleChoiceSchema } from './single-choice-schema.ts';

export const itemSchema = v.variant('type', [singleChoiceSchema, multipleResponseSchema, orderingSchema, numericSchema, hotspotSchema]);
export type Item = v.InferOutput<typeof itemSchema>;
export type ItemType = Item['type'];

/** What an author writes in items.yaml. */
export const itemFileSchema = v.strictObject({ items: v.array(itemSchema) });

export const responseSchema = v.variant('type', [
	singleChoiceResponseSchema,
	multipleResponseResponseSchema,
	orderingResponseSchema,
	numericResponseSchema,
	hotspotResponseSchema
]);
/** What the learner did. Choices are named by their ids, never by their place. */
export type Response = v.InferOutput<typeof responseSchema>;
