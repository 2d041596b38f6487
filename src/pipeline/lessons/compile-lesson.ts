import type { Lesson, LessonFront } from '#domain/course';
import { fail, ok, type Result } from '#domain/shared';
import { checkClaims } from './check-claims.ts';
import { checkLesson } from './check-lesson.ts';
import { checkObjectives } from './check-objectives.ts';
import { checkTermLinks } from './check-term-links.ts';
import { compileBlocks, type ReadBlock, type ReadParts } from './compile-blocks.ts';
import { countWords } from './count-words.ts';
import { inReadingOrder, type Fault } from './fault.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { readFrontMatter, type FrontMatter } from './read-front-matter.ts';
import { beginReading, type Reading } from './reading.ts';
import type { References } from './references.ts';

/** Markdown → lesson, or every fault in it. Pure: the same text and references give the same result, and nothing is thrown. */
export function compileLesson(source: string, file: string, references: References): Result<Lesson, Fault[]> {
	const { lesson, faults } = readLesson(source, file, references);
	return lesson && faults.length === 0 ? ok(lesson) : fail(inReadingOrder(faults));
}

/** A lesson as far as it could be read: what the checks over the whole course go by, faults or not. */
export interface ReadLesson {
	readonly file: string;
	readonly front: FrontMatter;
	readonly blocks: readonly ReadBlock[];
	readonly words: number;
	readonly mentions: Reading['mentions'];
	readonly lesson: Lesson | undefined;
	readonly faults: readonly Fault[];
}

export function readLesson(source: string, file: string, references: References): ReadLesson {
	const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	const front = readFrontMatter(text, file);
	const reading = beginReading(file, text, references);
	const objectives = {
		ids: front.objectives.map(({ id }) => id),
		known: new Map((front.value?.objectives ?? []).map(({ id }) => [String(id), id]))
	};
	const parts = compileBlocks(parseMarkdown(front.body), objectives, reading);
	const { intro, blocks } = parts;
	const words = blocks.reduce((sum, { block }) => sum + countWords(block.content, block.title), countWords(intro.content));
	checkClaims(parts, reading);
	checkTermLinks(parts, reading);
	const checked = [...checkLesson(front, parts, words, reading), ...checkObjectives(front, blocks, references)];
	return {
		file,
		front,
		blocks,
		words,
		mentions: reading.mentions,
		lesson: front.value && lessonOf(front.value, parts, words),
		faults: [...front.faults, ...reading.faults, ...checked]
	};
}

function lessonOf({ id, title, objectives, recall, reviewed }: LessonFront, { intro, blocks }: ReadParts, words: number): Lesson {
	return { id, title, objectives, recall, reviewed, words, intro: intro.content, blocks: blocks.map(({ block }) => block) };
}
