import { library } from '#app';

export const load = async () => {
	const [scope, sources] = await Promise.all([library.scope(), library.sources()]);
	return { scope, sources };
};
