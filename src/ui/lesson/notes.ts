import type { LessonPage, Protocol, ProtocolId, Source, SourceId, Term, TermId } from '#domain/course';

/** What the text of a lesson can refer to, with the number under which each source stands. */
export interface Notes {
	readonly sources: ReadonlyMap<SourceId, Source & { readonly number: number }>;
	readonly terms: ReadonlyMap<TermId, Term>;
	readonly protocols: ReadonlyMap<ProtocolId, Protocol>;
}

export function notesOf({ sources, terms, protocols }: LessonPage): Notes {
	return {
		sources: new Map(sources.map((source, index) => [source.id, { ...source, number: index + 1 }])),
		terms: new Map(terms.map((term) => [term.id, term])),
		protocols: new Map(protocols.map((protocol) => [protocol.id, protocol]))
	};
}

/** The element that holds a note; an id may hold dots, which is fine for an id attribute. */
export const noteId = (kind: 'source' | 'term' | 'protocol', id: string): string => `${kind}-${id}`;
