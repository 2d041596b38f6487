import type { Component } from 'svelte';
import type { Item, ItemType, Response } from '#domain/assessment';
import type { Look } from '#domain/skin-look';

/** Turn 0, 1, 2 … of a practice; its chance is of one visit. */
export interface PracticeTurn {
	readonly chance: string;
	readonly turn: number;
}

export interface ItemFormProps {
	item: Item;
	/** Ids of the choices or steps in the order in which they are shown; empty for the author's order. */
	order: readonly string[];
	/** What an image judgement shows: a look that a draw froze, or a turn of practice; no other item has one. */
	look?: Look | PracticeTurn | undefined;
	response: Response | undefined;
	/** Explained and no longer open to change. */
	locked: boolean;
	/** The id of the element that holds the question. */
	labelledby: string;
	onrespond: (response: Response) => void;
}

/** The components that ask items, by type, as far as a page needs them. */
export type ItemForms = Partial<Record<ItemType, Component<ItemFormProps>>>;

/** One chunk a type: a lesson whose checks are single choices never loads the face map. */
const forms: Readonly<Record<ItemType, () => Promise<{ default: unknown }>>> = {
	'single-choice': () => import('./SingleChoice.svelte'),
	'multiple-response': () => import('./MultipleResponse.svelte'),
	ordering: () => import('./Ordering.svelte'),
	numeric: () => import('./Numeric.svelte'),
	hotspot: () => import('./Hotspot.svelte'),
	'image-judgement': () => import('./ImageJudgement.svelte'),
	'client-case': () => import('./ClientCase.svelte')
};

/** Loads what these items need, before the page is shown: nothing jumps when it arrives. */
export async function loadForms(items: readonly Pick<Item, 'type'>[]): Promise<ItemForms> {
	const types = [...new Set(items.map(({ type }) => type))];
	// Each form takes the item and the response of its own type; ItemForm hands over no other.
	return Object.fromEntries(await Promise.all(types.map(async (type) => [type, (await forms[type]()).default] as const))) as ItemForms;
}

/** Loads every form, for a page that does not know what will be drawn. */
export const loadAllForms = (): Promise<ItemForms> => loadForms(Object.keys(forms).map((type) => ({ type: type as ItemType })));
