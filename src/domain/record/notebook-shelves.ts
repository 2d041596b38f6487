import type { BlockId, Course, LessonId, Teaching } from '#domain/course';
import type { Bookmark, Note, Notebook } from './notebook.ts';

/** One block of a lesson, and what is kept beside it. */
export interface KeptPart {
	readonly block: BlockId;
	/** Null where the lesson no longer has this block. */
	readonly title: string | null;
	readonly bookmark: Bookmark | null;
	readonly notes: readonly Note[];
}

/** Everything that is kept beside one lesson. */
export interface Shelf {
	readonly lesson: LessonId;
	/** Where the lesson stands in the course, as in 3.2; null where the course no longer has it. */
	readonly place: { readonly module: number; readonly number: number; readonly title: string } | null;
	readonly parts: readonly KeptPart[];
}

/** What is kept, by lesson in the order of the course; lessons that it no longer has come last. Nothing that was written is left out. */
export function shelveNotebook(notebook: Notebook, course: Course, titles: Teaching['blockTitles']): Shelf[] {
	const places = course.modules.flatMap((module) =>
		module.lessons.map(({ id, number, title }) => ({ lesson: id, place: { module: module.number, number, title } }))
	);
	const known = new Set(places.map(({ lesson }) => lesson));
	const gone = [...new Set([...notebook.notes, ...notebook.bookmarks].map(({ lesson }) => lesson))].filter((lesson) => !known.has(lesson));
	return [...places, ...gone.map((lesson) => ({ lesson, place: null }))]
		.map(({ lesson, place }) => ({ lesson, place, parts: keptBeside(notebook, lesson, blocksOf(titles[lesson])) }))
		.filter(({ parts }) => parts.length > 0);
}

/** What is kept beside one lesson, in the order of its blocks; blocks that it no longer has come last. */
export function keptBeside(
	notebook: Notebook,
	lesson: LessonId,
	blocks: readonly { readonly id: BlockId; readonly title: string }[]
): KeptPart[] {
	const notes = notebook.notes.filter((note) => note.lesson === lesson);
	const bookmarks = notebook.bookmarks.filter((bookmark) => bookmark.lesson === lesson);
	const titles = new Map(blocks.map(({ id, title }) => [id, title]));
	return [...new Set([...titles.keys(), ...[...notes, ...bookmarks].map(({ block }) => block)])]
		.map((block) => ({
			block,
			title: titles.get(block) ?? null,
			bookmark: bookmarks.find((bookmark) => bookmark.block === block) ?? null,
			notes: notes.filter((note) => note.block === block)
		}))
		.filter(({ bookmark, notes: beside }) => bookmark !== null || beside.length > 0);
}

const blocksOf = (titles: Readonly<Partial<Record<BlockId, string>>> = {}) =>
	Object.entries(titles).flatMap(([id, title]) => (title === undefined ? [] : [{ id: id as BlockId, title }]));
