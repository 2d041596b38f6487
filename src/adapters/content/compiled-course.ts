import identity from 'virtual:course/identity';
import type { BankItem, ItemBank } from '#domain/assessment';
import type { CaseShelf } from '#domain/case';
import type { CourseLibrary } from '#domain/course';
import type { SearchIndex } from '#domain/search';

/** The names of the files of all lessons are longer than a page can spare, so they come with the first lesson that is asked for. */
const lesson = async (id: string) => (await import('virtual:course/lesson-loaders')).default[id]?.();

/** The course as this build compiled it: which one it is at once, everything else in chunks of its own. */
export const library: CourseLibrary = {
	identity,
	course: async () => (await import('virtual:course/outline')).default,
	lesson: async (id) => (await lesson(id))?.page,
	teaching: async () => (await import('virtual:course/teaching')).default,
	scope: async () => (await import('virtual:course/scope')).default,
	glossary: async () => (await import('virtual:course/glossary')).default,
	sources: async () => (await import('virtual:course/sources')).default,
	protocols: async () => (await import('virtual:course/protocols')).default
};

/** What a search reads; no page loads it before. */
export const searchIndex = async (): Promise<SearchIndex> => (await import('virtual:course/search')).default;

export const bank: ItemBank = {
	graded: async () => (await import('virtual:course/bank')).default,
	checks: async (id) => {
		const checks: readonly BankItem[] = (await lesson(id))?.checks ?? [];
		return new Map(checks.map((entry) => [entry.item.id, entry]));
	},
	recall: async (id) => (await lesson(id))?.recall ?? []
};

/** The client cases that lessons show, in a chunk of their own. */
export const cases: CaseShelf = {
	clientCase: async (id) => (await import('virtual:course/cases')).default.find((candidate) => candidate.id === id)
};
