import { error } from '@sveltejs/kit';
import { bank, library } from '#app';
import { lessonsOf } from '#domain/course';
import { loadPlaying } from '#ui/case/load-case.ts';
import { loadFigures } from '#ui/figures/load-figures.ts';
import { loadAsking } from '#ui/lesson/load-asking.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = async () => lessonsOf(await library.course()).map(({ id }) => ({ id }));

export const load: PageLoad = async ({ params: { id } }) => {
	const [page, checks, recall] = await Promise.all([library.lesson(id), bank.checks(id), bank.recall(id)]);
	const outline = page?.module.lessons.find((lesson) => lesson.id === id);
	if (!page || !outline) error(404);
	const [figures, asking, playing] = await Promise.all([
		loadFigures(page),
		loadAsking([...checks.values(), ...recall].map(({ item }) => item)),
		loadPlaying(page.lesson)
	]);
	return { outline, page, checks, recall, figures, asking, playing };
};
