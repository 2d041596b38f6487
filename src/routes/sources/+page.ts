import { library } from '#app';

export const load = async () => ({ sources: await library.sources(), protocols: await library.protocols() });
