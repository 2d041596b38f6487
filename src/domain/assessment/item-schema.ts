import * as v from 'valibot';
import { authoredClientCaseSchema, clientCaseItemSchema, clientCaseResponseSchema } from './client-case-schema.ts';
import { hotspotResponseSchema, hotspotSchema } from './hotspot-schema.ts';
import { imageJudgementResponseSchema, imageJudgementSchema } from './image-judgement-schema.ts';
import { multipleResponseResponseSchema, multipleResponseSchema } from './multiple-response-schema.ts';
import { numericResponseSchema, numericSchema } from './numeric-schema.ts';
import { orderingResponseSchema, orderingSchema } from './ordering-schema.ts';
import { singleChoiceResponseSchema, singleChoiceSchema } from './single-choice-schema.ts';

const plainSchemas = [
	singleChoiceSchema,
	multipleResponseSchema,
	orderingSchema,
	numericSchema,
	hotspotSchema,
	imageJudgementSchema
] as const;

export const itemSchema = v.variant('type', [...plainSchemas, clientCaseItemSchema]);
export type Item = v.InferOutput<typeof itemSchema>;
export type ItemType = Item['type'];

/** An item as an author writes it: what it names is not yet part of it. */
export const authoredItemSchema = v.variant('type', [...plainSchemas, authoredClientCaseSchema]);
export type AuthoredItem = v.InferOutput<typeof authoredItemSchema>;

/** What an author writes in items.yaml. */
export const itemFileSchema = v.strictObject({ items: v.array(authoredItemSchema) });

export const responseSchema = v.variant('type', [
	singleChoiceResponseSchema,
	multipleResponseResponseSchema,
	orderingResponseSchema,
	numericResponseSchema,
	hotspotResponseSchema,
	imageJudgementResponseSchema,
	clientCaseResponseSchema
]);
/** What the learner did. Choices are named by their ids, never by their place. */
export type Response = v.InferOutput<typeof responseSchema>;
