import type { Item } from '#domain/assessment';
import type { LessonPage } from '#domain/course';
import { loadPlaying } from '#ui/case/load-case.ts';
import { loadFigures } from '#ui/figures/load-figures.ts';
import { loadForms, type ItemForms } from '#ui/item/load-forms.ts';
import CheckCard from './CheckCard.svelte';
import RecallQuestions from './RecallQuestions.svelte';

/** The components that ask the questions of a lesson. */
export interface Asking {
	readonly CheckCard: typeof CheckCard;
	readonly RecallQuestions: typeof RecallQuestions;
	readonly forms: ItemForms;
}

/**
 * Loads what this lesson does besides being read: its figures, its questions, its client cases. All of it is there before the page
 * comes alive, so nothing jumps; until then the page is read as it was prerendered.
 */
export async function loadParts(page: LessonPage, items: readonly Pick<Item, 'type'>[]) {
	const [figures, forms, playing] = await Promise.all([loadFigures(page), loadForms(items), loadPlaying(page.lesson)]);
	const asking: Asking = { CheckCard, RecallQuestions, forms };
	return { figures, asking, playing };
}
