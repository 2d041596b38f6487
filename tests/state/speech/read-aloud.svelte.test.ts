import { expect, test, vi } from 'vitest';
import { ReadAloud, type ReadablePart } from '#state/speech';
import { QuietSpeaker } from '#fixtures/notes';

const part = (id: string, ...lines: string[]): ReadablePart => ({ id: id as never, title: `Part ${id}`, lines });
const PARTS = [part('one', 'Lift it. Set it down.'), part('two', 'Turn.'), part('three')];

async function opened(speaker = new QuietSpeaker()) {
	const reader = new ReadAloud(() => Promise.resolve(speaker));
	const close = reader.open();
	await vi.waitFor(() => expect(speaker.said).toEqual([]));
	await Promise.resolve();
	return { reader, speaker, close };
}

test('N18: a lesson is read from the chosen part to its end', async () => {
	const { reader, speaker } = await opened();

	reader.start(PARTS, 'two' as never);

	await vi.waitFor(() => expect(reader.status.kind).toBe('silent'));
	expect(speaker.said).toEqual(['Part two', 'Turn.', 'Part three']);
});

test('N19: it pauses, goes on with the sentence in which it stopped, and stops', async () => {
	const { reader, speaker } = await opened();
	speaker.waits = true;
	reader.start(PARTS, 'one' as never);
	await vi.waitFor(() => expect(speaker.said).toEqual(['Part one']));
	speaker.end('spoken');
	await vi.waitFor(() => expect(speaker.said).toEqual(['Part one', 'Lift it.']));

	reader.pause();
	expect(reader.status).toEqual({ kind: 'paused', block: 'one' });
	reader.resume();
	await vi.waitFor(() => expect(speaker.said).toEqual(['Part one', 'Lift it.', 'Lift it.']));
	expect(reader.status).toEqual({ kind: 'reading', block: 'one' });
	reader.stop();

	expect(reader.status).toEqual({ kind: 'silent' });
	await Promise.resolve();
	expect(speaker.said).toHaveLength(3);
});

test('N19: another part begins anew; nothing of the first is heard after it', async () => {
	const { reader, speaker } = await opened();
	speaker.waits = true;
	reader.start(PARTS, 'one' as never);
	await vi.waitFor(() => expect(speaker.said).toEqual(['Part one']));

	reader.start(PARTS, 'three' as never);
	await vi.waitFor(() => expect(speaker.said).toEqual(['Part one', 'Part three']));
	speaker.end('spoken');

	await vi.waitFor(() => expect(reader.status.kind).toBe('silent'));
	expect(speaker.said).toHaveLength(2);
});

test('N19: it stops when the lesson is left', async () => {
	const { reader, speaker, close } = await opened();
	speaker.waits = true;
	reader.start(PARTS, 'one' as never);
	const { stops } = speaker;

	close();

	expect(speaker.stops).toBe(stops + 1);
	expect(reader.status.kind).toBe('silent');
});

test('N20: it is offered while there is a voice', async () => {
	const { reader, speaker } = await opened(new QuietSpeaker(false));
	expect(reader.isOffered).toBe(false);

	speaker.changeVoices(true);

	expect(reader.isOffered).toBe(true);
});

test('N21: a voice that falls silent is said, and can be sent on', async () => {
	const { reader, speaker } = await opened();
	speaker.waits = true;
	reader.start(PARTS, 'two' as never);
	await vi.waitFor(() => expect(speaker.said).toEqual(['Part two']));

	speaker.end('failed');
	await vi.waitFor(() => expect(reader.status).toEqual({ kind: 'failed', block: 'two' }));
	speaker.waits = false;
	reader.resume();

	await vi.waitFor(() => expect(reader.status.kind).toBe('silent'));
	expect(speaker.said).toEqual(['Part two', 'Part two', 'Turn.', 'Part three']);
});

test('N21: a voice that the system cut off waits to be sent on', async () => {
	const { reader, speaker } = await opened();
	speaker.waits = true;
	reader.start(PARTS, 'two' as never);
	await vi.waitFor(() => expect(speaker.said).toEqual(['Part two']));

	speaker.end('stopped');

	await vi.waitFor(() => expect(reader.status).toEqual({ kind: 'paused', block: 'two' }));
});
