import { error } from '@sveltejs/kit';
import { bank, library } from '#app';
import { findLesson, lessonsOf } from '#domain/course';
import { loadFigures } from '#ui/figures/load-figures.ts';
import { shellWords } from '#ui/words/shell.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => lessonsOf(library.course).map(({ id }) => ({ id }));

export const load: PageLoad = async ({ params }) => {
	const found = findLesson(library.course, params.id);
	const page = found && (await library.lesson(found.lesson.id));
	if (!page) error(404, shellWords.notFoundTitle);
	const [checks, figures] = await Promise.all([bank.checks(found.lesson.id), loadFigures(page)]);
	return { module: found.module, outline: found.lesson, page, checks, figures };
};
