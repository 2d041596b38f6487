import { library } from '#app';
import { loadAllForms } from '#ui/item/load-forms.ts';

export const load = async () => {
	const [course, forms, teaching] = await Promise.all([library.course(), loadAllForms(), library.teaching()]);
	return { course, forms, teaching };
};
