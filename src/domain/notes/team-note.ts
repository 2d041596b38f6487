import { linesOf, type Block, type CourseIdentity, type LessonId } from '#domain/course';
import type { FileToSave } from '#domain/credential';
import type { Instant } from '#domain/shared';

/** What an instructor tells those who write the course. It says where, in which version of the text, and not who wrote it. */
export interface TeamNote {
	readonly course: Pick<CourseIdentity, 'id' | 'version' | 'contentHash'>;
	readonly lesson: LessonId;
	/** As it was shown. */
	readonly block: Block;
	/** The words that it is about; null where it is about the whole block. */
	readonly quote: string | null;
	readonly text: string;
	readonly writtenAt: Instant;
}

const FORMAT = 'stratum-team-note';
const FORMAT_VERSION = 1;

/** The note as a JSON file; docs/authoring.md describes its fields. */
export function teamNoteFile({ course, lesson, block, quote, text, writtenAt }: TeamNote): FileToSave {
	const note = {
		format: FORMAT,
		formatVersion: FORMAT_VERSION,
		course: { id: course.id, version: course.version, contentHash: course.contentHash },
		lesson,
		block: block.id,
		blockTitle: block.title,
		quote,
		note: text.trim(),
		writtenAt: new Date(writtenAt).toISOString(),
		// What stood there when the note was written: it tells whether the block has been changed since.
		shown: linesOf(block.content)
	};
	const day = note.writtenAt.slice(0, 10);
	const json = `${JSON.stringify(note, null, '\t')}\n`;
	return { name: `note-${lesson}-${block.id}-${day}.json`, type: 'application/json', bytes: new TextEncoder().encode(json) };
}
