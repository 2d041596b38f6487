import type { Item } from '#domain/assessment';
import { loadForms, type ItemForms } from '#ui/item/load-forms.ts';
import type * as Cards from './asking.ts';

/** The components that ask the questions of a lesson. */
export type Asking = typeof Cards & { readonly forms: ItemForms };

/** Loads what these questions need, before the page comes alive: nothing jumps when it arrives. Undefined where nothing is asked. */
export async function loadAsking(items: readonly Pick<Item, 'type'>[]): Promise<Asking | undefined> {
	if (items.length === 0) return undefined;
	const [{ CheckCard, RecallQuestions }, forms] = await Promise.all([import('./asking.ts'), loadForms(items)]);
	return { CheckCard, RecallQuestions, forms };
}
