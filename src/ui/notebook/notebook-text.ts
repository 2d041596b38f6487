import type { KeptPart, Shelf } from '#domain/record';
import { notebookWords as words } from '#ui/words/notebook.ts';

/** A notebook as a plain text that any device can open: by lesson and part, quotes marked as in letters. */
export function notebookText(name: string, day: string, shelves: readonly Shelf[]): string {
	const head = words.exportHead(name, day);
	return `${[underlined(head, '='), ...shelves.map(shelfText)].join('\n\n')}\n`;
}

function shelfText({ lesson, place, parts }: Shelf): string {
	const title = place ? words.lessonAt(place.module, place.number, place.title) : words.lessonGone(lesson);
	return [underlined(title, '-'), ...parts.map(partText)].join('\n\n');
}

function partText({ title, bookmark, notes }: KeptPart): string {
	const head = `${title ?? words.partGone}${bookmark ? ` [${words.bookmark}]` : ''}`;
	return [head, ...notes.map(({ quote, text }) => [...(quote ? [quoted(quote.exact)] : []), ...(text ? [text] : [])].join('\n'))].join(
		'\n\n'
	);
}

const quoted = (text: string): string => text.replace(/^/gm, '> ');
const underlined = (title: string, line: string): string => `${title}\n${line.repeat(Math.min(title.length, 72))}`;
