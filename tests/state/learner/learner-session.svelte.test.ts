import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { openRecord } from '#adapters/storage';
import { LearnerSession } from '#state/learner';
import { freshId } from '#fixtures/record';
import { tab, tabOf, tickingClock } from '#fixtures/sessions';

const completed = (lesson: string) => ({ type: 'lesson.completed', lesson: lesson as never, contentHash: 'content' }) as const;

/** Every pair of learner and number of completed lessons that an observer ever sees. */
function seenIn(session: LearnerSession) {
	const seen: string[] = [];
	const stop = $effect.root(() => {
		$effect(() => void seen.push(`${session.learner?.name ?? 'nobody'}: ${session.progress.lessons.size}`));
	});
	flushSync();
	return { seen, stop };
}

test('a learner and her record appear together when the record opens', async () => {
	const name = freshId();
	const first = await tabOf(name, 'Ana');
	await first.append('lesson/a', [completed('a')]);
	const session = new LearnerSession({ clock: tickingClock(), newId: freshId, open: () => openRecord(freshId, name) });
	const { seen, stop } = seenIn(session);

	await session.start();
	flushSync();

	expect(seen).toEqual(['nobody: 0', 'Ana: 1']);
	stop();
});

test('R5: switching shows nobody, and then the other learner with her own record', async () => {
	const session = await tabOf(freshId(), 'Ana');
	const ana = session.learner?.id ?? null;
	await session.append('lesson/a', [completed('a')]);
	await session.create({ name: 'Beatriz', practitioner: 'esthetician', place: null });
	const { seen, stop } = seenIn(session);

	await session.choose(ana);
	flushSync();

	expect(seen[0]).toBe('Beatriz: 0');
	expect(seen.at(-1)).toBe('Ana: 1');
	expect(seen).not.toContain('Ana: 0');
	expect(session.learners.map(({ name }) => name)).toEqual(['Ana', 'Beatriz']);
	stop();
});

test('a learner who is not on this device is nobody', async () => {
	const session = await tab(freshId());

	await session.choose(freshId() as never);

	expect(session.learner).toBeNull();
});
