import * as v from 'valibot';
import { courseFileSchema, moduleIdSchema, placeIdSchema, practitionerTypeSchema } from '#domain/course';
import type { Instant } from '#domain/shared';
import { checkHolderName } from './holder-name.ts';

/** A certificate's own id: a UUID, printed on it. */
const certificateIdSchema = v.pipe(v.string(), v.uuid('is not a UUID.'), v.brand('CertificateId'));
export type CertificateId = v.InferOutput<typeof certificateIdSchema>;

const holderSchema = v.pipe(
	v.string(),
	v.check((name) => {
		const checked = checkHolderName(name);
		return checked.ok && checked.value === name;
	}, 'is not a holder’s name: NFC, 1 to 80 characters, none of them invisible.')
);
const wordsSchema = v.pipe(v.string(), v.minLength(1));
const wholeSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const percentSchema = v.pipe(wholeSchema, v.maxValue(100));
const instantSchema = v.custom<Instant>((value) => Number.isSafeInteger(value) && Number(value) >= 0, 'is not a time in milliseconds.');

/**
 * A completion certificate as data, frozen when it is issued. All that is printed is in here, in whole numbers and
 * plain text, so that the same bytes come out for ever and a signature over the canonical JSON stays possible.
 */
export const certificateSchema = v.strictObject({
	schema: v.literal(1),
	id: certificateIdSchema,
	/** The certificate that this one replaces, because its name was wrong. */
	supersedes: v.nullable(certificateIdSchema),
	holder: holderSchema,
	title: wordsSchema,
	statement: wordsSchema,
	course: v.strictObject({
		id: courseFileSchema.entries.id,
		title: wordsSchema,
		version: wordsSchema,
		contentHash: wordsSchema,
		lessons: wholeSchema,
		/** How many of them a practitioner outside the team had reviewed; certificates of early versions do not say. */
		reviewedOutside: v.optional(wholeSchema)
	}),
	/** When the last requirement was met. */
	completedAt: instantSchema,
	issuedAt: instantSchema,
	/** The holder's clock against UTC when it was issued, in minutes, east positive: it makes a calendar day of `completedAt`. */
	utcOffsetMinutes: v.pipe(v.number(), v.integer(), v.minValue(-840), v.maxValue(840)),
	/** Time in the app, in milliseconds: not contact hours. */
	activeMs: wholeSchema,
	scores: v.strictObject({
		/** Best passing score of each module's quiz, rounded down, in the order of the course. */
		modules: v.array(v.strictObject({ module: moduleIdSchema, title: wordsSchema, percent: percentSchema })),
		/** Nobody passes with a critical miss; the zero says so to a reader of the data. */
		exam: v.strictObject({ percent: percentSchema, criticalMissed: v.literal(0) })
	}),
	/** What the holder said of herself. Kept, and not printed: nobody checked it. */
	practitioner: v.nullable(v.strictObject({ id: practitionerTypeSchema, name: wordsSchema })),
	place: v.nullable(v.strictObject({ id: placeIdSchema, name: wordsSchema }))
});
export type Certificate = v.InferOutput<typeof certificateSchema>;
