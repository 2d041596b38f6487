import { error } from '@sveltejs/kit';
import { library } from '#app';
import { findModule } from '#domain/course';
import { loadAllForms } from '#ui/item/load-forms.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = async () => (await library.course()).modules.map(({ id }) => ({ module: id }));

export const load: PageLoad = async ({ params }) => {
	const course = await library.course();
	const module = findModule(course, params.module);
	if (!module) error(404);
	const [forms, teaching] = await Promise.all([loadAllForms(), library.teaching()]);
	return { course, module, forms, teaching };
};
