export { attemptEventSchema, attemptEventSchemas, type AttemptEvent, type AttemptStarted } from './attempt-event.ts';
export { drawExam, drawModuleQuiz, type DrawnSlot, type DrawShortfall } from './draw.ts';
export { attemptResultSchema, gradeAttempt, SCORER_VERSION, type AttemptResult } from './grade.ts';
export type { Choice } from './item-parts.ts';
export {
	itemFileSchema,
	itemSchema,
	keyOf,
	responseSchema,
	score,
	shufflable,
	validate,
	type BankItem,
	type Item,
	type ItemBank,
	type ItemType,
	type Response
} from './item.ts';
export type { HotspotItem, HotspotResponse } from './hotspot.ts';
export type { MultipleResponseItem, MultipleResponseResponse } from './multiple-response.ts';
export { placeNumeric, readNumber, type NumericItem, type NumericOutcome, type NumericResponse } from './numeric.ts';
export type { OrderingItem, OrderingResponse } from './ordering.ts';
export type { SingleChoiceItem, SingleChoiceResponse } from './single-choice.ts';
export { FULL, NONE, percent, share, type Thousandths } from './thousandths.ts';
export { moduleOf, moduleQuiz, policyOf, quizKey, quizSchema, type Policy, type Quiz } from './quiz.ts';
