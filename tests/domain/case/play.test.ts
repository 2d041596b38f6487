import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choicesOf, newPlay, outcomeOf, playOf, replayCase, retell, tell, type CaseEvent } from '#domain/case';
import { begun, chose, choice, clientCase, coldSore, ending, scene } from '#fixtures/cases';

const sore = clientCase();
const play = (...ids: string[]) => replayCase(sore, [begun(sore), ...ids.map(chose)]);
const anyEvent: fc.Arbitrary<CaseEvent> = fc.oneof(
	fc.constant(begun(sore)),
	fc.constantFrom('listen', 'skip', 'roll', 'wait', 'refer', 'watch', 'book', 'hurry', 'nonsense').map(chose)
);

test('CA1: a case waits for its start, is decided step by step, and ends', () => {
	expect(newPlay(sore).phase).toBe('waiting');
	expect(play().phase).toBe('deciding');
	expect(play('listen', 'wait').story.at).toMatchObject({ kind: 'scene', scene: { id: 'check' } });
	expect(play('listen', 'wait', 'book')).toMatchObject({ phase: 'ended', story: { at: { kind: 'ending', ending: { id: 'well' } } } });
});

test('CA1: replaying the events, after a round trip through JSON, gives the play that was live', () => {
	fc.assert(
		fc.property(fc.array(anyEvent, { maxLength: 12 }), (events) => {
			const live = events.reduce((before, event) => before.after(event), newPlay(sore));
			const again = replayCase(sore, JSON.parse(JSON.stringify(events)) as CaseEvent[]);
			expect(again.phase).toBe(live.phase);
			expect(again.story).toEqual(live.story);
		})
	);
});

test('CA1: a refused event changes nothing', () => {
	fc.assert(
		fc.property(fc.array(anyEvent, { maxLength: 12 }), anyEvent, (events, event) => {
			const before = replayCase(sore, events);
			const after = before.after(event);
			if (before.can(event))
				expect(after.story.decisions.length + (before.phase === 'waiting' ? 1 : 0)).toBeGreaterThan(before.story.decisions.length);
			else expect([after.phase, after.story]).toEqual([before.phase, before.story]);
		})
	);
});

test('CA1: the start of another case, a second start and a choice before the start are refused', () => {
	expect(newPlay(sore).can({ type: 'case.started', case: 'other' as never })).toBe(false);
	expect(newPlay(sore).can(chose('listen'))).toBe(false);
	expect(play().can(begun(sore))).toBe(false);
	expect(play('listen', 'wait', 'book').can(chose('hurry'))).toBe(false);
});

test('CA1: the machine and the rules that the checker walks tell the same story', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom('listen', 'skip', 'roll', 'wait', 'refer', 'watch', 'book', 'hurry'), { maxLength: 5 }), (ids) => {
			const told = retell(sore, ids);
			const played = playOf(sore, ids as never[]);
			if (told) expect(played.story).toEqual(told);
			else expect(played.story.decisions.length).toBeLessThan(ids.length);
		})
	);
});

test('CA2: a choice is on offer where every fact that it needs holds, and none that forbids it', () => {
	const offered = (...ids: string[]) => choicesOf(play(...ids).story).map(({ id }) => String(id));

	expect(offered('listen', 'wait')).toEqual(['book', 'hurry']);
	expect(offered('listen', 'roll')).toEqual(['refer', 'watch']);
	expect(play('listen', 'wait').can(chose('refer'))).toBe(false);
	expect(offered('listen', 'wait', 'book')).toEqual([]);
});

test('CA3: a scene says its first variant whose fact holds, and knows the decision that it goes back to', () => {
	const told = (...ids: string[]) => {
		const { say, because } = tell(play(...ids).story);
		return [say, because?.choice.id];
	};

	expect(told('listen', 'wait')).toEqual(['This is check.', undefined]);
	expect(told('skip', 'wait')).toEqual(['She asks why nobody asked.', 'skip']);
	expect(told('skip', 'roll')).toEqual(['Blisters have spread.', 'roll']);
});

test('CA3: a fact goes back to the decision that first made it so', () => {
	const twice = clientCase({
		scenes: [
			scene('ask', 'consult', [choice('one', 'again', 1, { sets: ['said'] }), choice('two', 'again', 1)]),
			scene('again', 'patch', [choice('three', 'well', 1, { sets: ['said'] }), choice('four', 'well', 1)])
		],
		endings: [ending('well', 'good', { variants: [{ when: 'said', say: 'It was said.' }] })]
	});

	expect(tell(playOf(twice, ['one', 'three'] as never[]).story).because?.choice.id).toBe('one');
	expect(tell(playOf(twice, ['two', 'three'] as never[]).story).because?.choice.id).toBe('three');
});

test('CA4: points are counted against the best choices of the scenes that were met', () => {
	expect(play('listen', 'wait', 'book').outcome).toEqual({ points: 6, possible: 6, criticalErrors: [], passed: true });
	expect(play('listen', 'wait', 'hurry').outcome).toEqual({ points: 5, possible: 6, criticalErrors: [], passed: true });
	expect(play('skip', 'wait', 'hurry').outcome).toEqual({ points: 3, possible: 6, criticalErrors: [], passed: false });
	expect(play('listen', 'wait').outcome.passed).toBe(false);
});

test('CA4: a play passes at the share of the points and above, without rounding', () => {
	const at = (passPercent: number) => outcomeOf(playOf(clientCase({ passPercent }), ['listen', 'wait', 'hurry'] as never[]).story).passed;

	expect(at(83)).toBe(true);
	expect(at(84)).toBe(false);
});

test('CA5: a play with a critical error never passes, whatever its points', () => {
	const easy = clientCase({ passPercent: 1 });

	expect(playOf(easy, ['listen', 'roll', 'refer'] as never[]).outcome).toEqual({
		points: 4,
		possible: 6,
		criticalErrors: ['roll'],
		passed: false
	});
});

test('CA4: a scene in which every choice has no points is not graded', () => {
	const open = clientCase({
		scenes: [scene('ask', 'consult', [choice('one', 'plan', 0), choice('two', 'plan', 0)]), coldSore.plan, coldSore.check]
	});

	expect(playOf(open, ['two', 'wait', 'book'] as never[]).outcome).toMatchObject({ points: 4, possible: 4, passed: true });
});
