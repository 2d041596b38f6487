import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AttemptResult, Response } from '#domain/assessment';
import { foldJudgements, type Fact, type RecordEvent } from '#domain/record';
import { TONE_IDS, type Look, type ToneId } from '#domain/skin-look';
import { started } from '#fixtures/attempts';
import { imageJudgement } from '#fixtures/items';
import { event } from '#fixtures/record';

const item = imageJudgement({ id: 'item' });
const judging = (tone: ToneId, seed: number): Response =>
	({ type: 'image-judgement', look: { finding: 'pinpoint', tone, seed } satisfies Look, choice: 'stop' }) as Response;
const checked = (tone: ToneId, seed: number, score: number, at: number): RecordEvent =>
	event(
		{ type: 'lesson.checked', lesson: 'a' as never, item: item.id, version: 1, response: judging(tone, seed), score },
		{ subject: 'lesson/a', seq: at, at }
	);

/** The events of one attempt at two judgements of this tone; the first is judged twice before it is handed in. */
function attempt(tone: ToneId, slots: readonly [number, number], scored: boolean): RecordEvent[] {
	const facts: Fact[] = [
		started([item, item]),
		{ type: 'attempt.responded', slot: 0, response: judging('I', 1) },
		{ type: 'attempt.responded', slot: 0, response: judging(tone, 1) },
		{ type: 'attempt.responded', slot: 1, response: judging(tone, 2) },
		...(scored
			? ([
					{ type: 'attempt.submitted' },
					{
						type: 'attempt.scored',
						result: { slots, score: 0, criticalMissed: [], passed: false } as unknown as AttemptResult,
						scorerVersion: 1
					}
				] as const)
			: [])
	];
	return facts.map((fact, seq) => event(fact, { subject: 'attempt/one/1', seq, at: 5000 + seq }));
}

test('R20: nothing judged is all six tones at zero, in their order', () => {
	expect([...foldJudgements([])]).toEqual(TONE_IDS.map((tone) => [tone, { right: 0, judged: 0 }]));
});

test('R20: in a lesson each drawing counts once, with the first verdict on it', () => {
	const judged = foldJudgements([
		checked('VI', 1, 0, 10),
		checked('VI', 1, 1000, 20),
		checked('VI', 2, 1000, 30),
		checked('II', 1, 1000, 40)
	]);

	expect(judged.get('VI')).toEqual({ right: 1, judged: 2 });
	expect(judged.get('II')).toEqual({ right: 1, judged: 1 });
});

test('R20: in a quiz what was handed in counts, once the quiz is scored', () => {
	expect(foldJudgements(attempt('V', [1000, 0], true)).get('V')).toEqual({ right: 1, judged: 2 });
	expect(foldJudgements(attempt('V', [1000, 0], true)).get('I')).toEqual({ right: 0, judged: 0 });
	expect(foldJudgements(attempt('V', [1000, 0], false)).get('V')).toEqual({ right: 0, judged: 0 });
});

test('R20: other answers count for nothing', () => {
	const number: Fact = {
		type: 'lesson.checked',
		lesson: 'a' as never,
		item: item.id,
		version: 1,
		response: { type: 'numeric', value: 4 },
		score: 1000
	};

	expect([...foldJudgements([event(number)]).values()].every(({ judged }) => judged === 0)).toBe(true);
});

test('R20: the same events in any order give the same counts, and no tone has more right than judged', () => {
	const events = [...attempt('IV', [0, 1000], true), checked('VI', 1, 0, 10), checked('VI', 1, 1000, 20), checked('III', 3, 1000, 30)];
	const expected = foldJudgements(events);

	fc.assert(
		fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
			const judged = foldJudgements(shuffled);
			expect(judged).toEqual(expected);
			return [...judged.values()].every((tone) => tone.right <= tone.judged);
		})
	);
});
