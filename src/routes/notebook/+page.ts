import { library } from '#app';

export const load = async () => {
	const [course, teaching] = await Promise.all([library.course(), library.teaching()]);
	return { course, blockTitles: teaching.blockTitles };
};
