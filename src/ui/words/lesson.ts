import { count } from './format.ts';

export const lessonWords = {
	documentTitle: (lesson: string) => `${lesson} · Stratum`,
	eyebrow: (module: number, lesson: number, minutes: number) => `Lesson ${module}.${lesson} · ${minutes} min`,
	moduleOf: (module: number, total: number) => `Module ${module} of ${total}`,
	objectives: 'After this lesson you can',
	inThisModule: (module: string) => `Lessons of the module “${module}”`,
	completed: 'completed',
	moduleQuiz: 'Module quiz',
	callout: { safety: 'Safety', law: 'Law', protocol: 'Our protocol', dispute: 'Where sources differ', tip: 'In practice' },
	worked: 'Worked example',
	check: 'Check yourself',
	checkNote: 'Not graded. Answer as often as you like.',
	source: (n: number) => `Source ${n}`,
	sources: 'Sources of this lesson',
	terms: 'Words of this lesson',
	protocol: 'Our protocol',
	protocolRange: 'What sources give',
	protocolWhy: 'Why we chose this',
	grade: { REG: 'regulator or law', PR: 'peer-reviewed', PRO: 'professional body or maker', SEC: 'explainer or press', BLOG: 'lay page' },
	open: 'Open the source',
	table: 'Table, scrolls sideways where it is wide',
	figureAsText: 'Read this figure as text',
	back: 'Back',
	finish: 'Complete the lesson',
	finishLeft: (checks: number, cases: number) =>
		[
			...(checks > 0 ? [`${count(checks, 'check', 'checks')} to answer`] : []),
			...(cases > 0 ? [`${count(cases, 'client case', 'client cases')} to play`] : [])
		].join(' and ') + ' first',
	goToCheck: 'Go to the next one',
	finished: 'Completed',
	next: (title: string) => `Next: ${title}`,
	nextQuiz: 'To the module quiz',
	toCourse: 'To the course',
	noLearner: 'You are reading without a name, so nothing is kept.',
	noLearnerAct: 'Set up your name',
	resumeAt: (title: string) => `You stopped at “${title}”.`,
	resumeAct: 'Go there',
	progress: (done: number, total: number) => `${done} of ${total} parts read`,
	reviewState: 'Not yet reviewed by a practitioner outside the team.'
};
