import { error } from '@sveltejs/kit';
import { library } from '#app';
import { findModule } from '#domain/course';
import { shellWords } from '#ui/words/shell.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => library.course.modules.map(({ id }) => ({ module: id }));

export const load: PageLoad = ({ params }) => {
	const module = findModule(library.course, params.module);
	if (!module) error(404, shellWords.notFoundTitle);
	return { module };
};
