export { attemptEventSchemas, type AttemptEvent, type AttemptStarted } from './attempt-event-schema.ts';
export { scoreCheck, type CheckItem } from './check-item.ts';
export type { ClientCaseItem, ClientCaseResponse } from './client-case-schema.ts';
export { drawExam, drawModuleQuiz, type DrawShortfall } from './draw.ts';
export { practiceLook } from './draw-look.ts';
export type { DrawnSlot } from './draw-schema.ts';
export { gradeAttempt, SCORER_VERSION } from './grade.ts';
export type { AttemptResult } from './grade-schema.ts';
export type { HotspotItem, HotspotResponse } from './hotspot-schema.ts';
export { verdictOn } from './image-judgement.ts';
export type { ImageJudgementItem, ImageJudgementResponse } from './image-judgement-schema.ts';
export { score, validate, type BankItem, type ItemBank } from './item.ts';
export type { Choice } from './item-parts.ts';
export {
	authoredItemSchema,
	itemFileSchema,
	itemSchema,
	responseSchema,
	type AuthoredItem,
	type Item,
	type ItemType,
	type Response
} from './item-schema.ts';
export { keyOf } from './key-of.ts';
export { isOfDraw, looksOf, whyOfLook } from './looks-of.ts';
export type { MultipleResponseItem, MultipleResponseResponse } from './multiple-response-schema.ts';
export { placeNumeric, readNumber, type NumericOutcome } from './numeric.ts';
export type { NumericItem, NumericResponse } from './numeric-schema.ts';
export type { OrderingItem, OrderingResponse } from './ordering-schema.ts';
export { moduleOf, moduleQuiz, policyOf, quizKey } from './quiz.ts';
export type { Policy, Quiz } from './quiz-schema.ts';
export type { SingleChoiceItem, SingleChoiceResponse } from './single-choice-schema.ts';
export { FULL, NONE, percent, share, type Thousandths } from './thousandths.ts';
