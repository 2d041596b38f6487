import { assign, setup } from 'xstate';
import {
	isOfDraw,
	validate,
	type AttemptEvent,
	type AttemptResult,
	type AttemptStarted,
	type Item,
	type Response
} from '#domain/assessment';

/** Raised when the machine's states or guards change. */
export const MACHINE_VERSION = 2;

export interface AttemptContext {
	/** The items of the draw, by slot, in the versions that were drawn. */
	readonly items: readonly Item[];
	readonly started: AttemptStarted | null;
	/** The slot on show. */
	readonly slot: number;
	readonly responses: ReadonlyMap<number, Response>;
	/** Slots whose response is locked and explained. */
	readonly checked: ReadonlySet<number>;
	readonly flagged: ReadonlySet<number>;
	readonly result: AttemptResult | null;
}

type Slotted = { slot: number };

/**
 * The life of one graded attempt, as a pure reducer over its events. It holds no clock, starts nothing and
 * writes nothing: the same events give the same state live, after a crash and at an academy's desk.
 */
export const attemptMachine = setup({
	types: { context: {} as AttemptContext, events: {} as AttemptEvent, input: {} as { items: readonly Item[] } },
	guards: {
		isDrawnFromItems: ({ context }, { draw }: { draw: AttemptStarted['draw'] }) =>
			draw.length === context.items.length && draw.every((drawn, slot) => drawn.item === context.items[slot]?.id),
		isSlot: ({ context }, { slot }: Slotted) => slot < context.items.length,
		isChecked: ({ context }, { slot }: Slotted) => context.checked.has(slot),
		canRespond: ({ context }, { slot, response }: Slotted & { response: Response }) => {
			const item = context.items[slot];
			const drawn = context.started?.draw[slot];
			return item !== undefined && !context.checked.has(slot) && validate(item, response) && isOfDraw(drawn, response);
		},
		canCheck: ({ context }, { slot }: Slotted) =>
			context.started?.policy.behaviour === 'immediate' && context.responses.has(slot) && !context.checked.has(slot),
		isEveryItemChecked: ({ context }) => context.checked.size === context.items.length,
		isDeferred: ({ context }) => context.started?.policy.behaviour === 'deferred',
		isPassed: (_, { result }: { result: AttemptResult }) => result.passed
	},
	actions: {
		freezeDraw: assign({ started: (_, { started }: { started: AttemptStarted }) => started }),
		recordResponse: assign({
			responses: ({ context }, { slot, response }: Slotted & { response: Response }) => new Map(context.responses).set(slot, response)
		}),
		lockResponse: assign({ checked: ({ context }, { slot }: Slotted) => new Set(context.checked).add(slot) }),
		showSlot: assign({ slot: (_, { slot }: Slotted) => slot }),
		markForReview: assign({
			flagged: ({ context }, { slot, flagged }: Slotted & { flagged: boolean }) => {
				const slots = new Set(context.flagged);
				if (flagged) slots.add(slot);
				else slots.delete(slot);
				return slots;
			}
		}),
		keepResult: assign({ result: (_, { result }: { result: AttemptResult }) => result })
	}
}).createMachine({
	id: 'attempt',
	context: ({ input }) => ({
		items: input.items,
		started: null,
		slot: 0,
		responses: new Map(),
		checked: new Set(),
		flagged: new Set(),
		result: null
	}),
	initial: 'eligible',
	states: {
		eligible: {
			on: {
				'attempt.started': {
					guard: { type: 'isDrawnFromItems', params: ({ event }) => ({ draw: event.draw }) },
					target: 'inProgress',
					actions: { type: 'freezeDraw', params: ({ event }) => ({ started: event }) }
				}
			}
		},
		inProgress: {
			initial: 'answering',
			on: {
				'attempt.went': [
					{
						guard: { type: 'isChecked', params: ({ event }) => ({ slot: event.slot }) },
						target: '.explaining',
						actions: { type: 'showSlot', params: ({ event }) => ({ slot: event.slot }) }
					},
					{
						guard: { type: 'isSlot', params: ({ event }) => ({ slot: event.slot }) },
						target: '.answering',
						actions: { type: 'showSlot', params: ({ event }) => ({ slot: event.slot }) }
					}
				],
				'attempt.flagged': {
					guard: { type: 'isSlot', params: ({ event }) => ({ slot: event.slot }) },
					actions: { type: 'markForReview', params: ({ event }) => ({ slot: event.slot, flagged: event.flagged }) }
				}
			},
			states: {
				answering: {
					on: {
						'attempt.responded': {
							guard: { type: 'canRespond', params: ({ event }) => ({ slot: event.slot, response: event.response }) },
							actions: { type: 'recordResponse', params: ({ event }) => ({ slot: event.slot, response: event.response }) }
						},
						'attempt.checked': {
							guard: { type: 'canCheck', params: ({ event }) => ({ slot: event.slot }) },
							target: 'explaining',
							actions: [
								{ type: 'lockResponse', params: ({ event }) => ({ slot: event.slot }) },
								{ type: 'showSlot', params: ({ event }) => ({ slot: event.slot }) }
							]
						},
						'attempt.reviewed': { guard: 'isDeferred', target: 'reviewing' }
					}
				},
				explaining: {
					on: { 'attempt.submitted': { guard: 'isEveryItemChecked', target: '#attempt.submitted' } }
				},
				reviewing: {
					on: { 'attempt.submitted': { target: '#attempt.submitted' } }
				}
			}
		},
		submitted: {
			on: {
				'attempt.scored': [
					{
						guard: { type: 'isPassed', params: ({ event }) => ({ result: event.result }) },
						target: 'passed',
						actions: { type: 'keepResult', params: ({ event }) => ({ result: event.result }) }
					},
					{ target: 'failed', actions: { type: 'keepResult', params: ({ event }) => ({ result: event.result }) } }
				]
			}
		},
		passed: { type: 'final' },
		failed: { type: 'final' }
	}
});
