export { blockAddressSchema } from './block-address.ts';
export { casesOf } from './cases-of.ts';
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
	type Objective,
	type Review
} from './course-files.ts';
export { figureDataSchema, figureSchema, type Figure, type FigureData, type FigureKind, type FigureOf } from './figure.ts';
export { evaluate, parseFormula, rangeOf, type Formula, type Range } from './formula.ts';
export {
	blockIdSchema,
	caseIdSchema,
	choiceIdSchema,
	itemIdSchema,
	lessonIdSchema,
	moduleIdSchema,
	objectiveIdSchema,
	placeIdSchema,
	sourceIdSchema,
	type BlockId,
	type CaseId,
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
export { findPlaces, type Country } from './find-places.ts';
export {
	APP_PAGES,
	CALLOUT_KINDS,
	type AppPage,
	type Block,
	type CalloutKind,
	type CaseOutline,
	type Content,
	type Inline,
	type Lesson,
	type LessonPage
} from './lesson.ts';
export type { CourseLibrary } from './library.ts';
export { outsideReviews } from './outside-reviews.ts';
export { linesOf } from './plain-text.ts';
export { PRACTITIONER_TYPES } from './practitioner-type.ts';
export { practitionerTypeSchema, scopeFileSchema, type Place, type Practitioner, type PractitionerType, type Scope } from './scope.ts';
export { authoredTermSchema, protocolSchema, sourceSchema, type AuthoredTerm, type Protocol, type Source, type Term } from './source.ts';
export { MINUTES_PER_CONTACT_HOUR, MINUTES_PER_QUESTION, studyMinutes, studyTime, WORDS_PER_MINUTE, type StudyTime } from './study-time.ts';
export { countSchema, textSchema } from './text.ts';
export { isEarlierVersion } from './version.ts';
