import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import { gradeAttempt, keyOf, SCORER_VERSION, type AttemptEvent, type Item, type Policy } from '#domain/assessment';
import { attemptMachine, isOpen, newAttempt, replayAttempt, type Attempt } from '#domain/attempt';
import type { Look } from '#domain/skin-look';
import { imageJudgement, oneOfEach, singleChoice } from '#fixtures/items';
import { anyEvent, started } from '#fixtures/attempts';
import { worstResponse } from '#fixtures/responses';

const items = oneOfEach();
const scoredAs = (result: ReturnType<typeof gradeAttempt>): AttemptEvent => ({
	type: 'attempt.scored',
	result,
	scorerVersion: SCORER_VERSION
});
const respond = (slot: number): AttemptEvent => ({ type: 'attempt.responded', slot, response: keyOf(items[slot] as Item) });
const after = (events: readonly AttemptEvent[]) => replayAttempt(items, events);

/** Runs any events over an attempt that has begun, and calls `holds` for each step that was taken. */
function alongAnyPath(behaviour: Policy['behaviour'], holds: (before: Attempt, event: AttemptEvent, next: Attempt) => void) {
	fc.assert(
		fc.property(fc.array(anyEvent(items), { maxLength: 40 }), (events) => {
			let attempt = newAttempt(items).after(started(items, { behaviour }));
			for (const event of events) {
				const next = attempt.after(event);
				holds(attempt, event, next);
				attempt = next;
			}
		}),
		{ numRuns: 400 }
	);
}

const facts = ({ phase, draw, slot, responses, checked, flagged, result }: Attempt) => ({
	phase,
	draw,
	slot,
	responses: [...responses].sort(([a], [b]) => a - b),
	checked: [...checked].sort(),
	flagged: [...flagged].sort(),
	result
});

test.each(['immediate', 'deferred'] as const)('A1: the draw never changes after the start (%s)', (behaviour) => {
	const { draw } = newAttempt(items).after(started(items, { behaviour }));

	alongAnyPath(behaviour, (_, __, next) => expect(next.draw).toEqual(draw));
});

test('A2: a locked answer never changes', () => {
	alongAnyPath('immediate', (before, _, next) => {
		for (const slot of before.checked) {
			expect(next.checked.has(slot)).toBe(true);
			expect(next.responses.get(slot)).toEqual(before.responses.get(slot));
		}
	});
});

test('A3: with immediate feedback only a complete answer is locked', () => {
	const attempt = after([started(items)]);

	expect(attempt.can({ type: 'attempt.checked', slot: 0 })).toBe(false);
	const checked = attempt.after(respond(0)).after({ type: 'attempt.checked', slot: 0 });
	expect(checked).toMatchObject({ phase: 'explaining', slot: 0 });
	expect(checked.can(respond(0))).toBe(false);
});

test('A4: with feedback at the end nothing is locked before it', () => {
	const attempt = after([started(items, { behaviour: 'deferred' }), respond(0)]);

	expect(attempt.can({ type: 'attempt.checked', slot: 0 })).toBe(false);
	expect(attempt.can(respond(0))).toBe(true);
	alongAnyPath('deferred', (_, __, next) => expect(next.checked.size).toBe(0));
});

test('A5: an attempt is submitted when all is checked, or from its review page', () => {
	const half = after([started(items), respond(0), { type: 'attempt.checked', slot: 0 }]);
	const whole = after([
		started(items),
		...items.flatMap((_, slot): AttemptEvent[] => [{ type: 'attempt.went', slot }, respond(slot), { type: 'attempt.checked', slot }])
	]);
	const deferred = after([started(items, { behaviour: 'deferred' })]);

	expect(half.can({ type: 'attempt.submitted' })).toBe(false);
	expect(whole.can({ type: 'attempt.submitted' })).toBe(true);
	expect(deferred.can({ type: 'attempt.submitted' })).toBe(false);
	expect(deferred.after({ type: 'attempt.reviewed' }).can({ type: 'attempt.submitted' })).toBe(true);
});

test.each(['immediate', 'deferred'] as const)('A6: a refused event changes nothing (%s)', (behaviour) => {
	alongAnyPath(behaviour, (before, event, next) => {
		if (!before.can(event)) expect(facts(next)).toEqual(facts(before));
	});
});

test.each(['immediate', 'deferred'] as const)(
	'A7: replaying the log after a trip through JSON gives the live state, after every prefix (%s)',
	(behaviour) => {
		fc.assert(
			fc.property(fc.array(anyEvent(items), { maxLength: 25 }), (events) => {
				const start = started(items, { behaviour });
				const log: AttemptEvent[] = [start];
				let live = newAttempt(items).after(start);
				for (const event of events) {
					if (!live.can(event)) continue;
					log.push(event);
					live = live.after(event);
					expect(facts(replayAttempt(items, JSON.parse(JSON.stringify(log)) as AttemptEvent[]))).toEqual(facts(live));
				}
			}),
			{ numRuns: 60 }
		);
	}
);

test.each([true, false])('A8: nothing leaves the end (passed: %s)', (passed) => {
	const policy = started(items, { behaviour: 'deferred' });
	const responses = new Map(items.map((item, slot) => [slot, passed ? keyOf(item) : worstResponse(item)]));
	const end = after([
		policy,
		{ type: 'attempt.reviewed' },
		{ type: 'attempt.submitted' },
		scoredAs(gradeAttempt(items, responses, policy.policy))
	]);

	expect(end.phase).toBe(passed ? 'passed' : 'failed');
	expect(isOpen(end)).toBe(false);
	fc.assert(fc.property(anyEvent(items), (event) => !end.can(event)));
});

test('A9: every state is reached, and an end is reached from each of them', () => {
	const two = [singleChoice({ id: 'one' }), singleChoice({ id: 'two' })];
	const result = (passed: boolean) => ({ ...gradeAttempt(two, new Map(), started(two).policy), passed });
	const events: AttemptEvent[] = [
		started(two),
		started(two, { behaviour: 'deferred' }),
		...two.flatMap((item, slot): AttemptEvent[] => [
			{ type: 'attempt.responded', slot, response: keyOf(item) },
			{ type: 'attempt.checked', slot },
			{ type: 'attempt.went', slot }
		]),
		{ type: 'attempt.reviewed' },
		{ type: 'attempt.submitted' },
		scoredAs(result(true)),
		scoredAs(result(false))
	];
	const serializeState = ({
		value,
		context
	}: {
		value: unknown;
		context: { started: { policy: Policy } | null; slot: number; responses: ReadonlyMap<number, unknown>; checked: ReadonlySet<number> };
	}) =>
		JSON.stringify([
			value,
			context.started?.policy.behaviour,
			context.slot,
			[...context.responses.keys()].sort(),
			[...context.checked].sort()
		]);

	const paths = getShortestPaths(attemptMachine, { input: { items: two }, events, serializeState: serializeState as never, limit: 5000 });
	const reached = new Set(paths.map(({ state }) => JSON.stringify(state.value)));

	expect([...reached].sort()).toEqual(
		[
			'"eligible"',
			'"failed"',
			'"passed"',
			'"submitted"',
			'{"inProgress":"answering"}',
			'{"inProgress":"explaining"}',
			'{"inProgress":"reviewing"}'
		].sort()
	);
	for (const { state } of paths) {
		const onward = getShortestPaths(attemptMachine, { fromState: state, events, serializeState: serializeState as never, limit: 5000 });
		expect(onward.some((path) => path.state.status === 'done')).toBe(true);
	}
});

test('A10: passed implies the pass mark and no critical miss', () => {
	const critical = items.map((item, slot) => ({ ...item, critical: slot === 0 }));
	const begun = started(critical, { behaviour: 'deferred', criticalRule: true });

	fc.assert(
		fc.property(fc.array(anyEvent(critical), { maxLength: 30 }), (events) => {
			const attempt = events
				.filter(({ type }) => type === 'attempt.responded')
				.reduce((at, event) => at.after(event), replayAttempt(critical, [begun]));
			const result = gradeAttempt(critical, attempt.responses, begun.policy);
			const end = attempt.after({ type: 'attempt.reviewed' }).after({ type: 'attempt.submitted' }).after(scoredAs(result));
			expect(end.phase === 'passed').toBe(result.score >= 800 && result.criticalMissed.length === 0);
		})
	);
});

test('A11: a start whose draw is not of these items is refused', () => {
	expect(newAttempt(items).can(started(items.slice(1)))).toBe(false);
	expect(newAttempt(items).can(started([...items].reverse()))).toBe(false);
	expect(newAttempt(items).can(started(items))).toBe(true);
});

test('A12: a judgement of another look than the drawn one is refused', () => {
	const item = imageJudgement({ id: 'look' });
	const begun = started([item]);
	const drawn: Look = { finding: 'pinpoint', tone: 'VI', seed: 77 };
	const attempt = newAttempt([item]).after({ ...begun, draw: begun.draw.map((slot) => ({ ...slot, variant: drawn })) });
	const judging = (look: Look): AttemptEvent => ({ type: 'attempt.responded', slot: 0, response: keyOf(item, look) });

	expect(attempt.can(judging(drawn))).toBe(true);
	expect(attempt.can(judging({ ...drawn, seed: 78 }))).toBe(false);
	expect(attempt.can(judging({ ...drawn, tone: 'I' }))).toBe(false);
	expect(attempt.can(judging({ ...drawn, finding: 'even-pink' }))).toBe(false);
});
