import { error } from '@sveltejs/kit';
import { bank, library } from '#app';
import { lessonsOf } from '#domain/course';
import { loadCaseCard } from '#ui/case/load-case.ts';
import { loadFigures } from '#ui/figures/load-figures.ts';
import { loadForms } from '#ui/item/load-forms.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = async () => lessonsOf(await library.course()).map(({ id }) => ({ id }));

export const load: PageLoad = async ({ params }) => {
	const page = await library.lesson(params.id);
	const outline = page?.module.lessons.find(({ id }) => id === params.id);
	if (!page || !outline) error(404);
	const [checks, recall] = await Promise.all([bank.checks(outline.id), bank.recall(outline.id)]);
	const [figures, forms, CaseCard] = await Promise.all([
		loadFigures(page),
		loadForms([...checks.values(), ...recall].map(({ item }) => item)),
		loadCaseCard(page.lesson)
	]);
	return { outline, page, checks, recall, figures, forms, CaseCard };
};
