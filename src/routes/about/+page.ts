import { library } from '#app';

export const load = async () => ({ course: await library.course() });
