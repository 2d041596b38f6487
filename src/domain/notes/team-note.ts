import type { BlockAddress, CourseIdentity } from '#domain/course';
import type { Instant } from '#domain/shared';

/** What an instructor tells those who write the course. It says where, in which version of the text, and not who wrote it. */
export interface TeamNote {
	readonly course: Pick<CourseIdentity, 'id' | 'version' | 'contentHash'>;
	readonly address: BlockAddress;
	/** Of the block as it was shown: tells whether it has been changed since. */
	readonly blockHash: string;
	readonly text: string;
	readonly writtenAt: Instant;
}

const FORMAT = 'stratum-team-note';
const FORMAT_VERSION = 1;

/** The note as a JSON file; docs/authoring.md describes its fields. */
export function teamNoteFile({ course, address, blockHash, text, writtenAt }: TeamNote): { readonly name: string; readonly json: string } {
	const note = {
		format: FORMAT,
		formatVersion: FORMAT_VERSION,
		course: { id: course.id, version: course.version, contentHash: course.contentHash },
		lesson: address.lesson,
		block: address.block,
		blockHash,
		note: text.trim(),
		writtenAt: new Date(writtenAt).toISOString()
	};
	const day = note.writtenAt.slice(0, 10);
	return { name: `note-${address.lesson}-${address.block}-${day}.json`, json: `${JSON.stringify(note, null, '\t')}\n` };
}
