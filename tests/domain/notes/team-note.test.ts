import { expect, test } from 'vitest';
import { teamNoteFile } from '#domain/notes';
import { instant } from '#domain/shared';
import { lessonWithBlocks } from '#fixtures/notes';

const { id: lesson, blocks } = lessonWithBlocks({ lift: 'Lift the roller.' });
const [block] = blocks;
const read = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));
const noted = (parts: { text?: string; quote?: string | null } = {}) => {
	if (!block) throw new Error('no block');
	return teamNoteFile({
		course: { id: 'course' as never, version: '2026.11', contentHash: 'abc' },
		lesson,
		block,
		quote: null,
		text: 'Say which roller.',
		writtenAt: instant(Date.UTC(2026, 10, 25, 9)),
		...parts
	});
};

test('N17: the file says where and in which version, holds the words that stood there, and no name', () => {
	const { name, type, bytes } = noted({ text: '  Say which roller.\n', quote: 'the roller' });

	expect(name).toBe('note-a-lift-2026-11-25.json');
	expect(type).toBe('application/json');
	expect(read(bytes)).toEqual({
		format: 'stratum-team-note',
		formatVersion: 1,
		course: { id: 'course', version: '2026.11', contentHash: 'abc' },
		lesson: 'a',
		block: 'lift',
		blockTitle: 'Part lift',
		quote: 'the roller',
		note: 'Say which roller.',
		writtenAt: '2026-11-25T09:00:00.000Z',
		shown: ['Lift the roller.']
	});
});

test('N17: a note on the whole block quotes nothing', () => {
	expect(read(noted().bytes)).toHaveProperty('quote', null);
});
