import { parseDay, type CalendarDay } from '#domain/calendar';
import { fail, ok, type Result } from '#domain/shared';
import type { BoardAnswer, BoardCheck, LengthAnswer } from './board-check-schema.ts';

/** What is typed into the form, field by field, in the order in which the fields stand. */
export interface BoardForm {
	readonly place: string;
	readonly board: string;
	readonly contact: string;
	readonly question: string;
	readonly askedOn: string;
	readonly answer: string;
	readonly answeredBy: string;
	readonly answeredOn: string;
	/** What the answer says about a length: '' for nothing, 'none' for no needling at all, 'up-to' for the length in `lengthMm`. */
	readonly length: string;
	readonly lengthMm: string;
	readonly deviceClass: string;
	readonly training: string;
	readonly insurance: string;
	readonly reference: string;
	readonly askAgainOn: string;
}
export type BoardField = keyof BoardForm;

/** Why a field cannot be kept as it was typed. */
export type BoardFaultKind = 'empty' | 'too-long' | 'no-day' | 'future' | 'too-early' | 'no-length' | 'no-answer';

export interface BoardFault {
	readonly field: BoardField;
	readonly kind: BoardFaultKind;
}

/** How much fits: all of it together prints on one page. */
export const SHORT_TEXT = 120;
export const LONG_TEXT: Readonly<Partial<Record<BoardField, number>>> = { question: 500, answer: 1000, training: 250, insurance: 250 };

/** A needle that is longer is no needle of this trade, but a slip of the decimal point. */
const LONGEST_MM = 5;

/** Reads the form on this day: the check as it is kept, or every field that has to be mended, in their order. */
export function readBoardForm(form: BoardForm, today: CalendarDay): Result<BoardCheck, readonly BoardFault[]> {
	const faults = faultsOf(form, today);
	const [askedOn, answeredOn, askAgainOn] = [form.askedOn, form.answeredOn, form.askAgainOn].map((text) => parseDay(text.trim()));
	if (faults.length > 0 || askedOn === undefined) return fail(faults);
	return ok({
		place: form.place.trim(),
		board: form.board.trim(),
		contact: orNull(form.contact),
		question: form.question.trim(),
		askedOn,
		answer: isBlank(form.answer) || answeredOn === undefined ? null : answerOf(form, answeredOn),
		askAgainOn: askAgainOn ?? null
	});
}

/** A form in which nothing is said yet but where and when. */
export function beginBoardForm(place: string, askedOn: CalendarDay): BoardForm {
	const question = { place, board: '', contact: '', question: '', askedOn };
	const answer = {
		answer: '',
		answeredBy: '',
		answeredOn: '',
		length: '',
		lengthMm: '',
		deviceClass: '',
		training: '',
		insurance: '',
		reference: ''
	};
	return { ...question, ...answer, askAgainOn: '' };
}

/** The form as it would have to be filled in to say the same again. */
export function boardFormOf({ answer, ...check }: BoardCheck): BoardForm {
	const length = answer?.length ?? { kind: 'not-said' as const };
	return {
		place: check.place,
		board: check.board,
		contact: check.contact ?? '',
		question: check.question,
		askedOn: check.askedOn,
		answer: answer?.words ?? '',
		answeredBy: answer?.by ?? '',
		answeredOn: answer?.on ?? '',
		length: length.kind === 'not-said' ? '' : length.kind,
		lengthMm: length.kind === 'up-to' ? String(length.mm) : '',
		deviceClass: answer?.deviceClass ?? '',
		training: answer?.training ?? '',
		insurance: answer?.insurance ?? '',
		reference: answer?.reference ?? '',
		askAgainOn: check.askAgainOn ?? ''
	};
}

function faultsOf(form: BoardForm, today: CalendarDay): BoardFault[] {
	const faults: BoardFault[] = [];
	const note = (field: BoardField, kind: BoardFaultKind | undefined) => {
		if (kind !== undefined) faults.push({ field, kind });
	};
	const text = (field: BoardField, needed: boolean) => note(field, faultOfText(form[field], needed, LONG_TEXT[field] ?? SHORT_TEXT));
	const day = (field: BoardField, needed: boolean, from: string) => note(field, faultOfDay(form[field], needed, from, today));
	const answered = !isBlank(form.answer);

	text('place', true);
	text('board', true);
	text('contact', false);
	text('question', true);
	day('askedOn', true, '');
	if (!answered && hasDetails(form)) note('answer', 'no-answer');
	else text('answer', false);
	text('answeredBy', answered);
	day('answeredOn', answered, form.askedOn);
	if (form.length === 'up-to') note('lengthMm', millimetresOf(form.lengthMm) === undefined ? 'no-length' : undefined);
	text('deviceClass', false);
	text('training', false);
	text('insurance', false);
	text('reference', false);
	// The one day that lies ahead.
	if (!isBlank(form.askAgainOn)) note('askAgainOn', faultOfDayAhead(form.askAgainOn, form.askedOn));
	return faults;
}

function faultOfText(text: string, needed: boolean, longest: number): BoardFaultKind | undefined {
	if (isBlank(text)) return needed ? 'empty' : undefined;
	return text.trim().length > longest ? 'too-long' : undefined;
}

function faultOfDay(text: string, needed: boolean, from: string, today: CalendarDay): BoardFaultKind | undefined {
	if (isBlank(text)) return needed ? 'empty' : undefined;
	const day = parseDay(text.trim());
	if (day === undefined) return 'no-day';
	if (day > today) return 'future';
	return day < from.trim() ? 'too-early' : undefined;
}

function faultOfDayAhead(text: string, from: string): BoardFaultKind | undefined {
	const day = parseDay(text.trim());
	if (day === undefined) return 'no-day';
	return day <= from.trim() ? 'too-early' : undefined;
}

/** Something is noted of an answer, while the answer itself is not. */
function hasDetails(form: BoardForm): boolean {
	const details = [form.answeredBy, form.answeredOn, form.length, form.deviceClass, form.training, form.insurance, form.reference];
	return details.some((detail) => !isBlank(detail));
}

function answerOf(form: BoardForm, on: CalendarDay): BoardAnswer {
	return {
		words: form.answer.trim(),
		by: form.answeredBy.trim(),
		on,
		length: lengthOf(form),
		deviceClass: orNull(form.deviceClass),
		training: orNull(form.training),
		insurance: orNull(form.insurance),
		reference: orNull(form.reference)
	};
}

function lengthOf({ length, lengthMm }: BoardForm): LengthAnswer {
	const mm = millimetresOf(lengthMm);
	if (length === 'none') return { kind: 'none' };
	return length === 'up-to' && mm !== undefined ? { kind: 'up-to', mm } : { kind: 'not-said' };
}

/** Digits with a decimal point or comma, above 0: ".5" is refused, because a lost zero is how 0.05 becomes 0.5. */
function millimetresOf(text: string): number | undefined {
	const digits = text.trim().replace(',', '.');
	const mm = /^\d{1,2}(\.\d{1,2})?$/.test(digits) ? Number(digits) : 0;
	return mm > 0 && mm <= LONGEST_MM ? mm : undefined;
}

const isBlank = (text: string): boolean => text.trim() === '';
const orNull = (text: string): string | null => (isBlank(text) ? null : text.trim());
