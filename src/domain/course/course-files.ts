/** What an author writes: the shape of course.yaml, module.yaml and a lesson's front matter. */
import * as v from 'valibot';
import { courseIdSchema, domainIdSchema, itemIdSchema, lessonIdSchema, moduleIdSchema, objectiveIdSchema, sourceIdSchema } from './ids.ts';
import { countSchema, daySchema, textSchema } from './text.ts';

const percentSchema = v.pipe(countSchema, v.maxValue(100, 'is above 100 per cent. Write 100 or less.'));

const objectiveSchema = v.strictObject({ id: objectiveIdSchema, domain: domainIdSchema, text: textSchema });
export type Objective = v.InferOutput<typeof objectiveSchema>;

/** Who read the lesson over and when, and the day after which that must be done anew. */
const reviewSchema = v.pipe(
	v.strictObject({
		by: textSchema,
		on: daySchema,
		/** Whether a practitioner outside the team was among them. */
		outside: v.boolean('is neither true nor false. Write one of them, without quotes.'),
		until: daySchema
	}),
	v.forward(
		v.partialCheck([['on'], ['until']], ({ on, until }) => on < until, 'does not lie after the day of the review. Correct one of the two.'),
		['until']
	)
);
export type Review = v.InferOutput<typeof reviewSchema>;

export const lessonFrontSchema = v.strictObject({
	id: lessonIdSchema,
	title: textSchema,
	objectives: v.pipe(v.array(objectiveSchema), v.minLength(1, 'is empty. Name what the trainee can do afterwards.')),
	sources: v.pipe(v.array(sourceIdSchema), v.minLength(1, 'is empty. Name at least one source.')),
	/** Items that open the lesson with questions on earlier ones. */
	recall: v.optional(v.array(itemIdSchema), []),
	reviewed: reviewSchema
});
export type LessonFront = v.InferOutput<typeof lessonFrontSchema>;

const versionSchema = v.pipe(
	v.string('is not a version. Write year.month in quotes, as in "2026.11".'),
	v.regex(/^\d{4}\.\d{1,2}(\.\d+)?$/, 'is not a version. Write year.month in quotes, as in "2026.11".')
);

export const moduleFileSchema = v.strictObject({
	id: moduleIdSchema,
	title: textSchema,
	summary: textSchema,
	/** Lesson ids in the order in which they are taught. */
	lessons: v.pipe(v.array(lessonIdSchema), v.minLength(1, 'is empty. Name at least one lesson.')),
	/** Modules whose lessons this one took over: whoever passed the quizzes of all of them has passed this one's. */
	continues: v.optional(v.array(moduleIdSchema), []),
	/** The version of the course in which it took them over; only passes of earlier versions count. */
	since: v.optional(versionSchema)
});
export type ModuleFile = v.InferOutput<typeof moduleFileSchema>;

/** One row of the exam blueprint: how many items of a domain are drawn, and how many of them are critical to safety. */
const blueprintRowSchema = v.strictObject({
	domain: domainIdSchema,
	items: v.pipe(countSchema, v.minValue(1, 'is below 1. Draw at least one item.')),
	critical: countSchema
});
export type BlueprintRow = v.InferOutput<typeof blueprintRowSchema>;

export const courseFileSchema = v.strictObject({
	id: courseIdSchema,
	title: textSchema,
	version: versionSchema,
	language: v.pipe(
		v.string('is not a language tag. Write one such as en.'),
		v.regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'is not a language tag. Write one such as en.')
	),
	/** Folder names, in the order in which the modules are taught. */
	modules: v.pipe(
		v.array(v.string('is not text. Write the name of a folder.')),
		v.minLength(1, 'is empty. Name at least one module folder.')
	),
	domains: v.pipe(
		v.array(v.strictObject({ id: domainIdSchema, title: textSchema })),
		v.minLength(1, 'is empty. Name at least one domain.')
	),
	moduleQuiz: v.strictObject({
		items: v.pipe(countSchema, v.minValue(1, 'is below 1. Draw at least one item.')),
		passPercent: percentSchema
	}),
	exam: v.strictObject({
		passPercent: percentSchema,
		minutes: countSchema,
		blueprint: v.pipe(v.array(blueprintRowSchema), v.minLength(1, 'is empty. Give it a row for each domain.'))
	}),
	certificate: v.strictObject({ title: textSchema, statement: textSchema })
});
export type CourseFile = v.InferOutput<typeof courseFileSchema>;
