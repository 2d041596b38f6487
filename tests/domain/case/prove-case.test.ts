import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPlay, isFullMarks, outcomeOf, playOf, proveCase, retell, type CaseFlaw, type ClientCase } from '#domain/case';
import { choice, clientCase, coldSore, ending, scene } from '#fixtures/cases';

/** What each flaw is about, in one word or two. */
const flawsOf = (given: Parameters<typeof clientCase>[0]): string[] => proveCase(clientCase(given)).map(nameOf);

function nameOf({ kind, part }: CaseFlaw): string {
	switch (part.kind) {
		case 'case':
			return kind;
		case 'scene':
			return `${kind} ${part.scene.id}`;
		case 'choice':
			return `${kind} ${part.choice.id}`;
		case 'ending':
			return `${kind} ${part.ending.id}`;
		case 'variant':
			return `${kind} variant ${part.index + 1} of ${part.place.id}`;
		case 'error':
			return `${kind} error ${part.index + 1} of ${part.ending.id}`;
	}
}

test('CA6: a case without a flaw has none', () => {
	expect(proveCase(clientCase())).toEqual([]);
});

test('CA6: a play that could come back to where it was, with nothing changed, does not end', () => {
	const ask = scene('ask', 'consult', [
		choice('listen', 'plan', 2),
		choice('skip', 'plan', 0, { sets: ['skipped'] }),
		choice('again', 'ask', 0)
	]);

	const flaws = proveCase(clientCase({ scenes: [ask, coldSore.plan, coldSore.check] }));

	expect(flaws).toMatchObject([{ kind: 'loops', part: { choice: { id: 'again' } }, path: ['again'] }]);
});

test('CA6: a way round is found where no decision on it is graded, and where a play enters it in the middle', () => {
	const round = [
		scene('ask', 'consult', [choice('one', 'first', 0), choice('two', 'second', 0)]),
		scene('first', 'consult', [choice('on', 'second', 0), choice('leave', 'well', 0)]),
		scene('second', 'consult', [choice('back', 'first', 0), choice('end', 'well', 0)])
	];

	expect(flawsOf({ scenes: round, endings: [coldSore.well] })).toEqual(['loops back']);
	expect(findPlay(clientCase({ scenes: round, endings: [coldSore.well] }), isFullMarks)).toBeUndefined();
});

test('CA6: a scene may be met again where something has changed since', () => {
	const ask = scene('ask', 'consult', [
		choice('listen', 'plan', 2, { needs: ['asked'] }),
		choice('skip', 'plan', 0, { sets: ['skipped'] }),
		choice('again', 'ask', 0, { unless: ['asked'], sets: ['asked'] })
	]);

	expect(flawsOf({ scenes: [ask, coldSore.plan, coldSore.check] })).toEqual([]);
});

test('CA6: a scene in which a play finds no choice on offer does not end', () => {
	const check = { ...coldSore.check, choices: coldSore.check['choices'] as object[] };

	const flaws = proveCase(clientCase({ scenes: [coldSore.ask, coldSore.plan, { ...check, choices: check.choices.slice(0, 2) }] }));

	expect(flaws).toMatchObject([{ kind: 'stuck', part: { scene: { id: 'check' } }, path: ['listen', 'wait'] }]);
});

test.each([
	[
		'a scene',
		{ scenes: [coldSore.ask, coldSore.plan, coldSore.check, scene('far', 'four-weeks', [choice('a', 'well', 1), choice('b', 'well', 1)])] },
		'unreached far'
	],
	['an ending', { endings: [coldSore.well, coldSore.harm, ending('far', 'warn')] }, 'unreached far'],
	[
		'a choice',
		{
			scenes: [
				coldSore.ask,
				scene('plan', 'treatment', [...(coldSore.plan['choices'] as object[]), choice('far', 'well', 0, { needs: ['rolled'] })] as never),
				coldSore.check
			]
		},
		'unreached far'
	],
	[
		'a variant of a scene',
		{ scenes: [coldSore.ask, { ...coldSore.plan, variants: [{ when: 'rolled', say: 'Again.' }] }, coldSore.check] },
		'unreached variant 1 of plan'
	],
	[
		'a variant of an ending',
		{ endings: [{ ...coldSore.well, variants: [{ when: 'rolled', say: 'Well.' }] }, coldSore.harm] },
		'unreached variant 1 of well'
	],
	[
		'an error of an ending',
		{ endings: [{ ...coldSore.well, errors: [{ choice: 'roll', say: 'You rolled.' }] }, coldSore.harm] },
		'unreached error 1 of well'
	]
])('CA7: %s that no play reaches is a flaw', (_name, given, flaw) => {
	expect(flawsOf(given)).toEqual([flaw]);
});

test('CA8: a play with a critical error that ends as if it had passed is a flaw', () => {
	expect(flawsOf({ endings: [coldSore.well, { ...coldSore.harm, tone: 'good' }] })).toEqual(['critical-passes harm']);
});

test('CA9: an ending that does not name a critical error which leads to it is a flaw, with the shortest play that shows it', () => {
	const flaws = proveCase(clientCase({ endings: [coldSore.well, ending('harm', 'bad')] }));

	expect(flaws).toMatchObject([{ kind: 'error-unnamed', error: 'roll', path: ['listen', 'roll', 'refer'] }]);
});

test('CA9: a case in which nothing critical can be done is a flaw', () => {
	const plan = scene('plan', 'treatment', [choice('roll', 'check', 0, { sets: ['rolled'] }), choice('wait', 'check', 2)]);

	expect(flawsOf({ scenes: [coldSore.ask, plan, coldSore.check], endings: [coldSore.well, ending('harm', 'bad')] })).toEqual(['harmless']);
});

test('CA10: a case without a play that earns every point is a flaw', () => {
	const none = (id: string) => scene(id, 'consult', [choice('listen', 'plan', 0), choice('skip', 'plan', 0, { sets: ['skipped'] })]);
	const nothing = clientCase({
		scenes: [
			none('ask'),
			scene('plan', 'treatment', [choice('roll', 'check', 0, { sets: ['rolled'], critical: true }), choice('wait', 'check', 0)]),
			{
				...coldSore.check,
				choices: (coldSore.check['choices'] as object[]).map((one) => ({ ...one, points: 0 }))
			}
		]
	});

	expect(proveCase(nothing).map(nameOf)).toEqual(['not-full']);
});

test('CA11: a case in which no early decision surfaces two moments later is a flaw', () => {
	expect(
		flawsOf({ scenes: [coldSore.ask, { ...coldSore.plan, stage: 'three-days' }, { ...coldSore.check, stage: 'three-days' }] })
	).toEqual([]);
	expect(flawsOf({ scenes: [{ ...coldSore.ask, stage: 'day' }, { ...coldSore.plan, stage: 'day' }, coldSore.check] })).toEqual(['forgets']);
});

/** `count` decisions one after another, each of which makes its own fact. */
const wide = (count: number): ClientCase =>
	clientCase({
		scenes: Array.from({ length: count }, (_, index) => {
			const to = index === count - 1 ? 'well' : `scene-${index + 1}`;
			const facts = ['a', 'b', 'c'].map((letter) => choice(`choice-${index}-${letter}`, to, 1, { sets: [`fact-${index}-${letter}`] }));
			return scene(`scene-${index}`, 'consult', facts);
		}),
		endings: [coldSore.well]
	});

test('CA12: a case with more states than can be proved says so, and nothing else', () => {
	expect(proveCase(wide(12)).map(nameOf)).toEqual(['too-large']);
});

test('CA12: the proof reaches every play: none that chance finds escapes it', () => {
	const sore = clientCase();
	const ids = sore.scenes.flatMap(({ choices }) => choices.map((one) => one.id));
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...ids), { maxLength: 3 }), (path) => {
			const story = retell(sore, path);
			if (story?.at.kind !== 'ending') return;
			const { points, possible, criticalErrors } = outcomeOf(story);
			const same = findPlay(sore, (other) => {
				const found = outcomeOf(other);
				return found.points === points && found.possible === possible && found.criticalErrors.length === criticalErrors.length;
			});
			expect(same).toBeDefined();
		})
	);
});

test('CA10: the play with full marks is found, and earns them', () => {
	const sore = clientCase();

	const best = findPlay(sore, isFullMarks) ?? [];

	expect(best).toEqual(['listen', 'wait', 'book']);
	expect(playOf(sore, best).outcome.passed).toBe(true);
});
