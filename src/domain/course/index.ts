export {
	findModule,
	lessonsOf,
	sumOfItems,
	type BlockAddress,
	type Course,
	type CourseIdentity,
	type LessonOutline,
	type Module,
	type Teaching
} from './course.ts';
export {
	courseFileSchema,
	lessonFrontSchema,
	moduleFileSchema,
	type BlueprintRow,
	type CourseFile,
	type LessonFront,
	type ModuleFile,
	type Objective
} from './course-files.ts';
export { figureSchema, type Figure, type FigureData, type FigureKind, type FigureOf } from './figure.ts';
export {
	blockIdSchema,
	choiceIdSchema,
	itemIdSchema,
	lessonIdSchema,
	moduleIdSchema,
	objectiveIdSchema,
	placeIdSchema,
	sourceIdSchema,
	type BlockId,
	type ChoiceId,
	type CourseId,
	type DomainId,
	type FigureId,
	type ItemId,
	type LessonId,
	type ModuleId,
	type ObjectiveId,
	type PlaceId,
	type ProtocolId,
	type SourceId,
	type TermId
} from './ids.ts';
export { CALLOUT_KINDS, type Block, type CalloutKind, type Content, type Inline, type Lesson, type LessonPage } from './lesson.ts';
export type { CourseLibrary } from './library.ts';
export { PRACTITIONER_TYPES } from './practitioner-type.ts';
export { practitionerTypeSchema, scopeFileSchema, type Place, type Practitioner, type PractitionerType, type Scope } from './scope.ts';
export { protocolSchema, sourceSchema, termSchema, type Protocol, type Source, type Term } from './source.ts';
export { textSchema } from './text.ts';
