import * as v from 'valibot';

const slug = v.pipe(
	v.string('is not an id. Write one id, as text.'),
	v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'is not an id. Use lower-case letters, digits and single hyphens, beginning with a letter.')
);

export const courseIdSchema = v.pipe(slug, v.brand('CourseId'));
export const moduleIdSchema = v.pipe(slug, v.brand('ModuleId'));
export const lessonIdSchema = v.pipe(slug, v.brand('LessonId'));
export const blockIdSchema = v.pipe(slug, v.brand('BlockId'));
export const objectiveIdSchema = v.pipe(slug, v.brand('ObjectiveId'));
export const domainIdSchema = v.pipe(slug, v.brand('DomainId'));
export const itemIdSchema = v.pipe(slug, v.brand('ItemId'));
export const choiceIdSchema = v.pipe(slug, v.brand('ChoiceId'));
export const figureIdSchema = v.pipe(slug, v.brand('FigureId'));
export const caseIdSchema = v.pipe(slug, v.brand('CaseId'));
export const termIdSchema = v.pipe(slug, v.brand('TermId'));
export const placeIdSchema = v.pipe(slug, v.brand('PlaceId'));
/** Source ids are those of the clinical reference: lower case, digits, hyphens and dots. */
export const sourceIdSchema = v.pipe(
	v.string(),
	v.regex(/^[a-z][a-z0-9.-]*$/, 'is not a source id. Use one that stands in sources.yaml.'),
	v.brand('SourceId')
);
export const protocolIdSchema = v.pipe(
	v.string(),
	v.regex(/^CP[0-9]+$/, 'is not a protocol id. Use CP and a number, as in protocol.yaml.'),
	v.brand('ProtocolId')
);

export type CourseId = v.InferOutput<typeof courseIdSchema>;
export type ModuleId = v.InferOutput<typeof moduleIdSchema>;
export type LessonId = v.InferOutput<typeof lessonIdSchema>;
export type BlockId = v.InferOutput<typeof blockIdSchema>;
export type ObjectiveId = v.InferOutput<typeof objectiveIdSchema>;
export type DomainId = v.InferOutput<typeof domainIdSchema>;
export type ItemId = v.InferOutput<typeof itemIdSchema>;
export type ChoiceId = v.InferOutput<typeof choiceIdSchema>;
export type FigureId = v.InferOutput<typeof figureIdSchema>;
export type CaseId = v.InferOutput<typeof caseIdSchema>;
export type TermId = v.InferOutput<typeof termIdSchema>;
export type PlaceId = v.InferOutput<typeof placeIdSchema>;
export type SourceId = v.InferOutput<typeof sourceIdSchema>;
export type ProtocolId = v.InferOutput<typeof protocolIdSchema>;
