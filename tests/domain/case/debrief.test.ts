import fc from 'fast-check';
import { expect, test } from 'vitest';
import { debrief, namedErrors, outcomeOf, playOf, stagesOf } from '#domain/case';
import { choice, clientCase, coldSore, scene } from '#fixtures/cases';
import { anyPlay } from '#fixtures/responses';

const sore = clientCase({
	scenes: [
		coldSore.ask,
		{ ...coldSore.plan, taughtBy: 'lesson-two#block-two' },
		coldSore.check,
		scene('aside', 'four-weeks', [choice('tea', 'well', 0), choice('water', 'well', 0)])
	]
});
const story = (...ids: string[]) => playOf(sore, ids as never[]).story;

test('CA17: every decision is looked back at in its order, with what was said and the better choice', () => {
	const looked = debrief(story('skip', 'wait', 'hurry'));

	expect(looked.map(({ choice: made, verdict, possible, better, said }) => [made.id, verdict, possible, better?.id, said])).toEqual([
		['skip', 'wrong', 2, 'listen', 'This is ask.'],
		['wait', 'best', 2, undefined, 'This is plan.'],
		['hurry', 'acceptable', 2, 'book', 'She asks why nobody asked.']
	]);
});

test('CA17: the better choice is one that was on offer', () => {
	const looked = debrief(story('listen', 'roll', 'watch'));

	expect(looked.map(({ verdict, better }) => [verdict, better?.id])).toEqual([
		['best', undefined],
		['critical', 'wait'],
		['wrong', 'refer']
	]);
});

test('CA17: a decision without points is not judged', () => {
	const asked = clientCase({
		scenes: [scene('aside', 'consult', [choice('tea', 'ask', 0), choice('water', 'ask', 0)]), coldSore.ask, coldSore.plan, coldSore.check]
	});

	const [first] = debrief(playOf(asked, ['tea'] as never[]).story);

	expect(first).toMatchObject({ verdict: 'ungraded', possible: 0, better: undefined });
});

test('CA17: a decision leads to the block of its scene, or to that of the case', () => {
	const looked = debrief(story('listen', 'wait'));

	expect(looked.map(({ taughtBy }) => `${taughtBy.lesson}#${taughtBy.block}`)).toEqual(['lesson-one#block-one', 'lesson-two#block-two']);
});

test('CA17: the points of all decisions are those of the outcome, and every critical error is named', () => {
	fc.assert(
		fc.property(anyPlay(clientCase()), (ids) => {
			const played = playOf(clientCase(), ids).story;
			const { points, possible, criticalErrors } = outcomeOf(played);
			const looked = debrief(played);
			expect(looked.reduce((sum, { choice: made }) => sum + made.points, 0)).toBe(points);
			expect(looked.reduce((sum, one) => sum + one.possible, 0)).toBe(possible);
			expect(namedErrors(played).map((error) => error.choice)).toEqual(criticalErrors);
		})
	);
});

test('CA16: no error is named before the ending', () => {
	expect(namedErrors(story('listen', 'roll'))).toEqual([]);
	expect(namedErrors(story('listen', 'roll', 'refer')).map(({ say }) => say)).toEqual(['You rolled over a cold sore.']);
});

test('a timeline has the moments of its case, in the order of time', () => {
	expect(stagesOf(clientCase())).toEqual(['consult', 'treatment', 'three-days']);
});
