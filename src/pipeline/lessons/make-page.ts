import type { AuthoredTerm, LessonPage, Source, Teaching, Term } from '#domain/course';
import type { BankItem } from '#domain/assessment';
import type { ReadLesson } from './compile-lesson.ts';
import type { Declared } from './references.ts';

/** A lesson with everything that its text, its figures and its checks refer to, each thing once and in the order of the page. */
export function makePage(
	{ lesson, module, modules }: Pick<LessonPage, 'lesson' | 'module' | 'modules'>,
	{ mentions }: ReadLesson,
	{ checks, recall }: { readonly checks: readonly BankItem[]; readonly recall: readonly BankItem[] },
	{ sources, teaching }: { readonly sources: Declared<Source>; readonly teaching: Teaching }
): LessonPage {
	const protocols = thingsOf(mentions.protocols);
	const cited = [
		...thingsOf(mentions.sources).map(({ id }) => id),
		...thingsOf(mentions.figures).flatMap((figure) => figure.sources),
		...protocols.flatMap((protocol) => protocol.sources),
		...thingsOf(mentions.cases).flatMap((shown) => shown.sources),
		...[...checks, ...recall].flatMap(({ item }) => item.sources)
	];
	return {
		lesson,
		module,
		modules,
		sources: [...new Set(cited)].flatMap((id) => sources.byId.get(id) ?? []),
		terms: thingsOf(mentions.terms).map(termOf),
		protocols,
		recalled: recall.flatMap(({ item: { taughtBy } }) => {
			const title = teaching.blockTitles[taughtBy.lesson]?.[taughtBy.block];
			return title === undefined ? [] : [{ ...taughtBy, title }];
		})
	};
}

/** A term without what only the checker needs. */
export function termOf({ id, term, definition }: AuthoredTerm): Term {
	return { id, term, definition };
}

function thingsOf<T>(mentions: readonly { readonly thing: T | undefined }[]): T[] {
	return [...new Set(mentions.flatMap(({ thing }) => thing ?? []))];
}
