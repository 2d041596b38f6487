import { assign, setup } from 'xstate';
import type { CaseId, ChoiceId } from '#domain/course';
import type { ClientCase } from './case-schema.ts';
import { decide, openStory, type Story } from './story.ts';

/** What can happen in a case. */
export type CaseEvent =
	{ readonly type: 'case.started'; readonly case: CaseId } | { readonly type: 'case.chose'; readonly choice: ChoiceId };

export interface CaseContext {
	readonly clientCase: ClientCase;
	readonly story: Story;
}

type Chosen = { choice: ChoiceId };

/** One play of a case, as a pure reducer over its events: the same events give the same story, live and when it is retold. */
export const caseMachine = setup({
	types: { context: {} as CaseContext, events: {} as CaseEvent, input: {} as { clientCase: ClientCase } },
	guards: {
		isThisCase: ({ context }, { id }: { id: CaseId }) => context.clientCase.id === id,
		isOffered: ({ context }, { choice }: Chosen) => decide(context.story, choice) !== undefined,
		endsTheCase: ({ context }, { choice }: Chosen) => decide(context.story, choice)?.at.kind === 'ending'
	},
	actions: {
		tellOn: assign({ story: ({ context }, { choice }: Chosen) => decide(context.story, choice) ?? context.story })
	}
}).createMachine({
	id: 'case',
	context: ({ input }) => ({ clientCase: input.clientCase, story: openStory(input.clientCase) }),
	initial: 'waiting',
	states: {
		waiting: {
			on: {
				'case.started': { guard: { type: 'isThisCase', params: ({ event }) => ({ id: event.case }) }, target: 'deciding' }
			}
		},
		deciding: {
			on: {
				'case.chose': [
					{
						guard: { type: 'endsTheCase', params: ({ event }) => ({ choice: event.choice }) },
						target: 'ended',
						actions: { type: 'tellOn', params: ({ event }) => ({ choice: event.choice }) }
					},
					{
						guard: { type: 'isOffered', params: ({ event }) => ({ choice: event.choice }) },
						actions: { type: 'tellOn', params: ({ event }) => ({ choice: event.choice }) }
					}
				]
			}
		},
		ended: { type: 'final' }
	}
});
