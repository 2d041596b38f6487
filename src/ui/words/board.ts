import type { BoardFaultKind, BoardField, LengthAnswer } from '#domain/board';
import { count } from './format.ts';

export const boardWords = {
	title: 'Your board check',
	body: 'Ask your licensing board before you train on a person, and keep its answer here. The form goes to nobody: it stays on this device, in your record.',
	notice: 'What you note here is your own copy of an answer. It is no legal advice, and it holds for one place, one licence and one date.',
	none: 'You have kept no board check yet. Fill in what you have: a question can be kept before its answer comes.',
	noLearner: 'Set up your name first, so that there is a record to keep the form in. You can print it empty and write on it by hand.',
	formNew: 'Fill in the form',
	formChange: 'Change or complete it',
	question: 'What you asked',
	answer: 'What you were told',
	answerHint: 'Leave this part empty until an answer has come. Silence is not a yes.',
	afterwards: 'Afterwards',
	field: {
		place: { label: 'State, country or place', hint: 'The place where you will work.' },
		board: { label: 'Name of the board', hint: 'As it stands on its own pages.' },
		contact: { label: 'Its address, telephone or email', hint: '' },
		question: {
			label: 'Your question',
			hint: 'Ask about the greatest length, the device class, supervision, hours, consent and body sites.'
		},
		askedOn: { label: 'Asked on', hint: '' },
		answer: { label: 'The answer, in the board’s own words', hint: 'Copy it word for word.' },
		answeredBy: { label: 'Who answered', hint: 'The name of the person, and of the office.' },
		answeredOn: { label: 'Answered on', hint: '' },
		length: { label: 'Length allowed', hint: '' },
		lengthMm: { label: 'Greatest length in mm', hint: 'With its leading zero, as in 0.5.' },
		deviceClass: { label: 'Device class that it names', hint: '' },
		training: { label: 'Training that it asks for', hint: '' },
		insurance: { label: 'What your insurer says', hint: 'In writing, with the board’s answer before them.' },
		reference: { label: 'Rule or document', hint: 'The number of the rule, letter or page.' },
		askAgainOn: { label: 'Ask again on', hint: 'At the latest when your licence is renewed.' }
	} satisfies Record<BoardField, { label: string; hint: string }>,
	lengths: { '': 'The answer names none', none: 'No needling at all', 'up-to': 'Up to a length' },
	lengthOf: (length: LengthAnswer): string =>
		length.kind === 'up-to' ? `Up to ${length.mm} mm` : length.kind === 'none' ? 'No needling at all' : 'None named',
	faults: (n: number) => `Not kept yet: ${count(n, 'field needs', 'fields need')} a look.`,
	fault: (field: BoardField, kind: BoardFaultKind, longest: number): string => faultWords[kind](field, longest),
	save: 'Keep it',
	saved: 'Kept in your record on this device.',
	unsaved: 'It could not be kept. What you typed still stands in the form: try again, or copy it before you leave.',
	print: 'Print on one page',
	printEmpty: 'Print an empty form',
	change: 'Change, or add the answer',
	anew: 'Ask anew',
	cancel: 'Leave it as it was',
	sheet: 'Board check',
	sheetOf: (name: string) => `Board check of ${name}`,
	waiting: 'No answer yet. Until one has come in writing, no needle touches a person.',
	earlier: (n: number) => `${count(n, 'earlier check', 'earlier checks')}`,
	earlierOf: (board: string, place: string, on: string) => `${board}, ${place}: asked on ${on}`,
	scopeLink: 'What the course found, place by place'
};

const EMPTY: Readonly<Partial<Record<BoardField, string>>> = {
	place: 'Write the place where you will work.',
	board: 'Write the name of the board.',
	question: 'Write what you asked.',
	askedOn: 'Give the day on which you asked.',
	answeredBy: 'Write who gave the answer.',
	answeredOn: 'Give the day of the answer.'
};

const faultWords: Readonly<Record<BoardFaultKind, (field: BoardField, longest: number) => string>> = {
	empty: (field) => EMPTY[field] ?? 'Fill this in.',
	'too-long': (_, longest) => `This is longer than ${longest} characters, and would not print on one page. Shorten it.`,
	'no-day': () => 'This is no day of the calendar. Write it as year-month-day, such as 2026-11-25.',
	future: () => 'This day has not come yet. Give the day on which it happened.',
	'too-early': (field) =>
		field === 'askAgainOn' ? 'Choose a day after the one on which you asked.' : 'The answer cannot come before the question.',
	'no-length': () => 'Write the length in mm, above 0 and at most 5, with its leading zero: 0.5.',
	'no-answer': () => 'You noted something of an answer. Copy the answer here first, or empty the fields below.'
};
