import { resolve } from '$app/paths';

/** Every address of the app is made here, so that one build works at the root and under a sub-path. */
export const links = {
	home: () => resolve('/'),
	learners: () => resolve('/learners'),
	lesson: (id: string, block?: string | null) => `${resolve('/lesson/[id]', { id })}${block ? `#${block}` : ''}`,
	quiz: (module: string) => resolve('/quiz/[module]', { module }),
	exam: () => resolve('/exam'),
	history: (attempt?: string) => `${resolve('/history')}${attempt ? `?attempt=${encodeURIComponent(attempt)}` : ''}`,
	certificate: () => resolve('/certificate'),
	search: (text?: string) => `${resolve('/search')}${text ? `?q=${encodeURIComponent(text)}` : ''}`,
	scope: () => resolve('/scope'),
	boardCheck: () => resolve('/board-check'),
	glossary: (term?: string) => `${resolve('/glossary')}${term ? `#${term}` : ''}`,
	notebook: () => resolve('/notebook'),
	sources: (source?: string) => `${resolve('/sources')}${source ? `#${source}` : ''}`,
	about: (part?: 'hours') => `${resolve('/about')}${part ? `#${part}` : ''}`
};
