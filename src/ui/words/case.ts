import type { Stage, Verdict } from '#domain/case';
import { count } from './format.ts';

/** The moments of a case, as its timeline and its headings name them. */
const stage: Readonly<Record<Stage, { readonly short: string; readonly long: string }>> = {
	consult: { short: 'Consult', long: 'Consult' },
	patch: { short: 'Patch', long: 'Test patch' },
	treatment: { short: 'Treatment', long: 'Treatment' },
	day: { short: '24 h', long: '24 hours later' },
	'three-days': { short: '72 h', long: '72 hours later' },
	'four-weeks': { short: '4 weeks', long: 'Four weeks later' }
};

const verdict: Readonly<Record<Verdict, string>> = {
	critical: 'Critical error',
	best: 'Best choice',
	acceptable: 'Acceptable',
	wrong: 'Not right',
	ungraded: 'Not graded'
};

export const caseWords = {
	eyebrow: 'Client case',
	client: (name: string, age: number, skinTone: string) => `${name}, ${age} years, skin type ${skinTone}`,
	note: 'Not graded. Play it as often as you like.',
	open: { new: 'Begin the case', open: 'Go on with the case', ended: 'See how it ended' },
	opening: 'Opening …',
	failed: 'The case could not be opened. Try again.',
	overtaken: 'This case went on in another tab. What was decided there is shown now.',
	timeline: 'Timeline',
	stage,
	passed: 'over',
	decision: (n: number) => `Decision ${n}`,
	ending: 'How it ended',
	chose: 'You chose:',
	choices: 'What do you do?',
	again: 'Play again',
	verdict,
	points: (points: number, possible: number) => `${points} of ${count(possible, 'point', 'points')}`,
	outcome: {
		passed: 'Passed',
		failed: 'Not passed',
		enough: (percent: number) => `${percent}% of the points pass`,
		critical: 'and a critical error never does'
	},
	criticalError: 'Critical error:',
	decisions: 'Your decisions, one by one',
	better: 'Better:',
	taught: 'Where this was taught',
	taughtIn: (title: string) => `Taught in “${title}”`,
	item: {
		complete: 'The case has ended, and your answer is complete.',
		again: 'Begin the case again',
		best: 'A way to earn every point'
	}
};
