import { library } from '#app';

export const load = async () => ({ terms: await library.glossary() });
