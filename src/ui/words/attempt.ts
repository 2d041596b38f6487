import { count, dateAndTime } from './format.ts';

export const attemptWords = {
	quizTitle: (module: string) => `Quiz: ${module}`,
	examTitle: 'Final exam',
	documentTitle: (title: string) => `${title} · Stratum`,
	before: {
		title: 'Before you start',
		items: (n: number) => count(n, 'question', 'questions'),
		pass: (percent: number) => `${percent}% passes`,
		critical: 'No question that is critical to safety may be missed; there, partly right counts as missed',
		immediate: 'Each answer is locked and explained when you check it',
		deferred: 'You may go back and forth, flag questions, and change answers until you submit; explanations come at the end',
		offline: 'Works without a connection; every answer is saved when the mark says so',
		untimed: 'No time limit',
		attempts: 'As many attempts as you need; the first pass counts, and the best score is shown',
		partial: 'Some questions give part of the credit for part of the answer'
	},
	start: 'Start',
	resume: 'Continue',
	lockedQuiz: (left: number) =>
		`The quiz opens when every lesson of the module is completed. ${count(left, 'lesson is', 'lessons are')} left.`,
	lockedExam: (left: number) =>
		`The exam opens when every lesson is completed and every module quiz is passed. ${count(left, 'step is', 'steps are')} left.`,
	openingTitle: 'Opening …',
	question: (n: number, total: number) => `Question ${n} of ${total}`,
	hint: {
		'single-choice': 'choose one',
		'multiple-response': (n: number) => `choose ${['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'][n] ?? n}`,
		ordering: 'put the steps in order',
		numeric: (unit: string) => `a number, in ${unit}`,
		hotspot: (n: number) => `choose ${['none', 'one', 'two', 'three', 'four', 'five', 'six'][n] ?? n} on the face or in the list`,
		'image-judgement': 'look, then choose one',
		'client-case': 'decide until the case ends'
	},
	critical: 'Critical to safety',
	next: 'Next question',
	save: 'Save and continue',
	flag: 'Flag',
	unflag: 'Flagged',
	previous: 'Back',
	review: 'Review and submit',
	finish: 'See the result',
	map: 'Questions',
	slot: (n: number, state: string) => `Question ${n}, ${state}`,
	slotState: {
		current: 'on show',
		answered: 'answered',
		open: 'not answered',
		flagged: 'flagged',
		right: 'right',
		part: 'partly right',
		wrong: 'wrong'
	},
	noAnswer: 'You did not answer this question.',
	taughtBy: (title: string) => `Taught in “${title}”`,
	credit: (thousandths: number) => `${thousandths / 10}% of the credit`,
	reviewTitle: 'Before you submit',
	reviewBody: (answered: number, total: number) =>
		answered === total ? 'Every question is answered.' : `${total - answered} of ${total} are not answered. They would earn nothing.`,
	reviewFlagged: (n: number) => `${count(n, 'question is', 'questions are')} flagged.`,
	submit: 'Submit for grading',
	backToQuestions: 'Back to the questions',
	result: {
		passed: 'Passed',
		failed: 'Not passed yet',
		score: (percent: number, needed: number) => `Score: ${percent}%, and ${needed}% passes`,
		criticalNone: 'Critical safety: none missed',
		criticalMissed: (n: number) => `Critical safety: ${n} missed, and none may be`,
		nextAfterPass: 'To the course',
		nextAfterFail: 'Read the explanations below, go back to the blocks they name, and try again when you are ready.'
	},
	answers: 'Your answers',
	historyTitle: 'Your attempts',
	historyEmpty: 'You have not started a quiz yet.',
	historyRow: (title: string, number: number) => `${title}, attempt ${number}`,
	historyOpen: 'Not finished',
	historyAt: (ms: number) => dateAndTime(ms),
	historyShow: 'Show every answer',
	historyMissing: 'The questions of this attempt are not on this device any more.',
	failures: {
		rejected: 'This answer cannot be changed any more.',
		overtaken: 'This attempt went on in another tab. What was saved there is shown now; check it before you go on.',
		'items-missing':
			'The questions of this attempt are missing on this device, so it cannot go on. Your earlier answers are kept in your record.',
		'bank-too-small': 'The course does not hold enough questions for this quiz. Tell your academy; nothing was started.',
		'unknown-quiz': 'This course has no such quiz.'
	}
};
