import type { CaseOutline, Lesson } from './lesson.ts';

/** The client cases that a lesson shows, in the order of its page. They stand in no other part of a block. */
export const casesOf = ({ blocks }: Pick<Lesson, 'blocks'>): CaseOutline[] =>
	blocks.flatMap(({ content }) => content.flatMap((part) => (part.kind === 'case' ? [part.case] : [])));
