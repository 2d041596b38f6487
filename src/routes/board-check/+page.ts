import { library } from '#app';

export const load = async () => ({ scope: await library.scope() });
