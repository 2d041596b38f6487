import type { FigureOf } from '#domain/course';
import { seededRandom, shuffled } from '#domain/shared';

type Sequence = FigureOf<'sequence'>;

export interface Card {
	readonly id: string;
	readonly title: string;
}

/** What a tap on a card led to, and what is said of it. */
export type Said =
	| { readonly kind: 'nothing' }
	| { readonly kind: 'placed'; readonly number: number; readonly title: string; readonly say: string }
	| { readonly kind: 'early'; readonly title: string }
	| { readonly kind: 'stranger'; readonly title: string; readonly why: string };

/** An ordering exercise while it is worked on. Steps are only ever placed in their right order, so a number is enough. */
export interface Placing {
	readonly placed: number;
	/** Cards that were found to have no place. */
	readonly out: ReadonlySet<string>;
	/** How often a step was tapped before its turn. */
	readonly early: number;
	readonly said: Said;
}

export const nothingPlaced: Placing = { placed: 0, out: new Set(), early: 0, said: { kind: 'nothing' } };

/** All cards in an order that gives nothing away, the same wherever the page is drawn. */
export function cardsOf({ steps, distractors }: Sequence): readonly Card[] {
	const cards: readonly Card[] = [...steps, ...distractors];
	return shuffled(cards, seededRandom(cards.map(({ id }) => id).join()));
}

/** What a tap does: the next step is placed, another waits, and a card that does not belong is put aside. */
export function tapCard({ steps, distractors }: Sequence, placing: Placing, id: string): Placing {
	const stranger = distractors.find((card) => card.id === id);
	if (stranger) {
		return { ...placing, out: new Set(placing.out).add(id), said: { kind: 'stranger', title: stranger.title, why: stranger.why } };
	}
	const index = steps.findIndex((step) => step.id === id);
	const step = steps[index];
	if (!step || index > placing.placed) {
		return { ...placing, early: placing.early + 1, said: { kind: 'early', title: step?.title ?? '' } };
	}
	return {
		...placing,
		placed: Math.max(placing.placed, index + 1),
		said: { kind: 'placed', number: index + 1, title: step.title, say: step.say }
	};
}

/** Everything that may be said, for the room that it takes. */
export function allSaid({ steps, distractors }: Sequence): readonly Said[] {
	return [
		{ kind: 'nothing' },
		...steps.map(({ title, say }, index): Said => ({ kind: 'placed', number: index + 1, title, say })),
		...steps.map(({ title }): Said => ({ kind: 'early', title })),
		...distractors.map(({ title, why }): Said => ({ kind: 'stranger', title, why }))
	];
}
