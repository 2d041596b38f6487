import { error } from '@sveltejs/kit';
import { bank, library } from '#app';
import { lessonsOf } from '#domain/course';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = async () => lessonsOf(await library.course()).map(({ id }) => ({ id }));

export const load: PageLoad = async ({ params: { id } }) => {
	const [page, checks, recall, { loadParts }] = await Promise.all([
		library.lesson(id),
		bank.checks(id),
		bank.recall(id),
		import('#ui/lesson/load-parts.ts')
	]);
	const outline = page?.module.lessons.find((lesson) => lesson.id === id);
	if (!page || !outline) error(404);
	const items = [...checks.values(), ...recall].map(({ item }) => item);
	return { outline, page, checks, recall, ...(await loadParts(page, items)) };
};
