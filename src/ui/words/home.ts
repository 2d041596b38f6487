import { count } from './format.ts';

export const homeWords = {
	documentTitle: (course: string) => `${course} · Stratum`,
	contactHours: (hours: number) => count(hours, 'contact hour', 'contact hours'),
	hello: (name: string) => `${name}.`,
	next: {
		firstLesson: (title: string) => `Begin with: ${title}`,
		lesson: (title: string) => `Next up: ${title}`,
		resumeLesson: (title: string) => `You were reading: ${title}`,
		quiz: (module: string) => `Next up: the quiz on ${module}`,
		resumeQuiz: (module: string) => `Your quiz on ${module} is open`,
		exam: 'Next up: the final exam',
		resumeExam: 'Your final exam is open',
		certificate: 'You have finished the course'
	},
	body: {
		fresh: 'Read in any order you like. Each module ends with a quiz, and the course with an exam.',
		resume: 'Your answers and your place are saved on this device.',
		quiz: (items: number, pass: number) => `${count(items, 'question', 'questions')}, each explained as you go. ${pass}% passes.`,
		exam: (items: number, pass: number) =>
			`${count(items, 'question', 'questions')}, explained at the end. ${pass}% passes, with no safety question missed.`,
		certificate: 'Everything the certificate asks for is in your record.'
	},
	act: {
		begin: 'Begin the course',
		lesson: (module: number, lesson: number) => `Open lesson ${module}.${lesson}`,
		resumeLesson: (module: number, lesson: number) => `Continue lesson ${module}.${lesson}`,
		quiz: 'Go to the quiz',
		resumeQuiz: 'Continue the quiz',
		exam: 'Go to the exam',
		resumeExam: 'Continue the exam',
		certificate: 'Get your certificate'
	},
	description: 'Learn microneedling as an esthetician: needle length, pressure, pass directions and aftercare. Works without a connection.',
	welcome: 'Learn to needle skin with a light, exact hand.',
	welcomeBody:
		'Needle length for your licence, pressure, pass directions, and aftercare with serum and ice: lessons, graded quizzes and a certificate. All of it works without a connection, and your work stays on this device.',
	welcomeAct: 'Set up your name and begin',
	minutes: (n: number) => `${n} min`,
	modules: 'Modules',
	moduleLessons: (total: number, done: number) =>
		done === 0 || done === total ? count(total, 'lesson', 'lessons') : `${count(total, 'lesson', 'lessons')}, ${done} completed`,
	moduleMinutes: (n: number) => `about ${n} min`,
	quizBest: (percent: number) => `quiz ${percent}%`,
	done: 'Done',
	filled: (percent: number) => `${percent}%`,
	notBegun: 'Not begun',
	lessonDone: 'Completed',
	lessonBegun: 'Begun',
	quizRow: 'Module quiz',
	quizLocked: (left: number) => `opens after ${count(left, 'lesson', 'lessons')} more`,
	quizReady: 'Open',
	quizOpen: 'Begun',
	quizFailed: (percent: number) => `best ${percent}%`,
	quizPassed: (percent: number) => `passed, ${percent}%`,
	path: 'To your certificate',
	pathBody: 'Every step counts, and nothing is lost when you go offline.',
	pathLessons: 'Lessons completed',
	pathQuizzes: 'Module quizzes passed',
	pathExam: (items: number, pass: number) => `Final exam: ${items} questions, ${pass}% to pass`,
	pathOf: (done: number, total: number) => `${done} of ${total}`,
	pathLocked: 'locked',
	pathOpen: 'open',
	pathPassed: 'passed',
	pathDone: 'Get the certificate',
	time: 'Your time in the app',
	timeBody: 'Counted while the page is visible and in use.'
};
