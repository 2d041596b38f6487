export {
	beginBoardForm,
	boardFormOf,
	LONG_TEXT,
	readBoardForm,
	SHORT_TEXT,
	type BoardFault,
	type BoardFaultKind,
	type BoardField,
	type BoardForm
} from './board-check.ts';
export { boardCheckSchema, type BoardAnswer, type BoardCheck, type LengthAnswer } from './board-check-schema.ts';
