import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { browserFiles } from '#adapters/browser';
import type { Fact } from '#domain/record';
import { fail } from '#domain/shared';
import { LearnerSession } from '#state/learner';
import LessonAids from '#ui/aids/LessonAids.svelte';
import { expectNoAxeFaults } from '#fixtures/accessibility';
import { select, showBlocks } from '#fixtures/lesson-page';
import { bookmarked, lessonWithBlocks, QuietSpeaker, quoted, written } from '#fixtures/notes';
import { freshId } from '#fixtures/record';
import { partsFor, tab, tabOf, tickingClock } from '#fixtures/sessions';

const lesson = lessonWithBlocks({
	lift: 'Lift the roller at the end of each stroke. Then set it down again.',
	turn: 'Turn the roller by a right angle. Then go on.'
});
let leave: () => void = () => undefined;
afterEach(() => leave());

interface Given {
	session?: LearnerSession;
	facts?: readonly Fact[];
	speaker?: QuietSpeaker;
	html?: Readonly<Record<string, string>>;
}

async function shown({ session, facts = [], speaker = new QuietSpeaker(false), html }: Given = {}) {
	const own = session ?? (await tabOf(freshId()));
	if (facts.length > 0) await own.append('notes', facts);
	leave = showBlocks(lesson, html);
	const { library } = partsFor(own);
	const app = {
		session: own,
		library,
		clock: tickingClock(Date.UTC(2026, 10, 25)),
		files: browserFiles(),
		newId: freshId,
		openSpeaker: () => Promise.resolve(speaker)
	};
	const screen = await render(LessonAids, { app, lesson });
	return { screen, session: own, notes: () => own.events.flatMap(({ fact }) => (fact.type === 'note.written' ? [fact] : [])) };
}
const painted = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String);

test('N9: behind each heading stands one button, large enough for a thumb; it opens the panel and gets the focus back', async () => {
	const { screen } = await shown();
	const button = screen.getByRole('button', { name: 'Notes and tools: Part lift' });
	const { width, height } = button.element().getBoundingClientRect();
	expect([width, height]).toEqual([48, 48]);
	expect(button.element().previousElementSibling?.id).toBe('lift-title');
	await expectNoAxeFaults();

	await userEvent.keyboard('{Tab}{Enter}');
	await expect.element(screen.getByRole('dialog', { name: 'Beside “Part lift”' })).toBeVisible();
	for (const act of screen.getByRole('dialog').getByRole('button').elements()) {
		expect(act.getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
	}
	await expectNoAxeFaults();
	await userEvent.keyboard('{Escape}');

	await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
	await expect.element(button).toHaveFocus();
});

test('N9: a part is bookmarked and the bookmark removed, and a removal undone', async () => {
	const { screen } = await shown();
	await screen.getByRole('button', { name: 'Notes and tools: Part turn' }).click();

	await screen.getByRole('button', { name: 'Bookmark this part' }).click();
	await expect.element(screen.getByRole('status').filter({ hasText: 'Bookmark kept.' })).toBeVisible();
	await screen.getByRole('button', { name: 'Remove the bookmark' }).click();
	await expect.element(screen.getByText('The bookmark is removed.')).toBeVisible();
	await expectNoAxeFaults();
	await screen.getByRole('button', { name: 'Undo' }).click();

	await expect.element(screen.getByRole('button', { name: 'Remove the bookmark' })).toBeVisible();
	await expect.element(screen.getByText('The bookmark is removed.')).not.toBeInTheDocument();
});

test('N10, N11: selected words are highlighted at once, and painted', async () => {
	const { screen, notes } = await shown();

	select('end of each stroke');
	await screen.getByRole('button', { name: 'Highlight' }).click();

	await expect.poll(() => painted('kept-highlight')).toEqual(['end of each stroke']);
	expect(notes()).toMatchObject([
		{
			block: 'lift',
			text: '',
			quote: { exact: 'end of each stroke', prefix: 'Lift the roller at the ', suffix: '. Then set it down again.' }
		}
	]);
	expect(painted('kept-note')).toEqual([]);
});

test('N10: a note is written on the selected words', async () => {
	const { screen } = await shown();
	select('right angle');
	await screen.getByRole('button', { name: 'Note', exact: true }).click();

	await expect.element(screen.getByLabelText('Your note')).toHaveFocus();
	await expect.element(screen.getByRole('dialog').getByText('right angle')).toBeVisible();
	await screen.getByLabelText('Your note').fill('Ninety degrees.');
	await screen.getByRole('button', { name: 'Keep the note' }).click();

	await expect.element(screen.getByText('Ninety degrees.', { exact: true })).toBeVisible();
	await expect.poll(() => painted('kept-note')).toEqual(['right angle']);
	await expectNoAxeFaults();
});

test('N10: whoever cannot select words chooses a sentence with the keyboard', async () => {
	const { screen } = await shown();
	await screen.getByRole('button', { name: 'Notes and tools: Part lift' }).click();
	await screen.getByRole('button', { name: 'Choose a sentence to highlight' }).click();
	await expectNoAxeFaults();

	(screen.getByRole('button', { name: 'Then set it down again.' }).element() as HTMLElement).focus();
	await userEvent.keyboard('{Enter}');

	await expect.poll(() => painted('kept-highlight')).toEqual(['Then set it down again.']);
});

test('N11: a tap on a marked passage opens it', async () => {
	const { screen } = await shown({
		facts: [written(1, 'turn#x'), written(2, 'a#turn', { quote: quoted('right angle'), text: 'Ninety.' })]
	});
	await expect.poll(() => painted('kept-note')).toEqual(['right angle']);
	const [range] = [...(CSS.highlights.get('kept-note') ?? [])] as Range[];
	const { x, y, width, height } = range?.getBoundingClientRect() ?? new DOMRect();

	const at = { clientX: x + width / 2, clientY: y + height / 2 };
	document.elementFromPoint(at.clientX, at.clientY)?.dispatchEvent(new MouseEvent('click', { bubbles: true, ...at }));

	await expect.element(screen.getByRole('dialog', { name: 'Beside “Part turn”' }).getByText('Ninety.', { exact: true })).toBeVisible();
});

test('N8: citations, figures, exercises and buttons are no part of a passage; words of the glossary are', async () => {
	const lift =
		'<p>A <button class="term">stroke</button> ends<sup><button class="cite">1</button></sup> with a lift.</p>' +
		'<figure><p>A figure.</p></figure><section class="check"><p>A check.</p></section><p>Set it down. <button class="protocol">Our protocol</button></p>';
	const { screen } = await shown({ html: { lift } });

	await screen.getByRole('button', { name: 'Notes and tools: Part lift' }).click();
	await screen.getByRole('button', { name: 'Choose a sentence to highlight' }).click();

	const sentences = screen.getByRole('dialog').getByRole('listitem').elements();
	expect(sentences.map(({ textContent }) => textContent)).toEqual(['A stroke ends with a lift.', 'Set it down.']);
});

test('N6: a note whose words are gone stands with its block, and says so', async () => {
	const { screen } = await shown({ facts: [written(1, 'a#lift', { quote: quoted('words of last year'), text: 'Still mine.' })] });

	await screen.getByRole('button', { name: 'Notes and tools: Part lift, 1 kept' }).click();

	await expect.element(screen.getByText('Still mine.', { exact: true })).toBeVisible();
	await expect.element(screen.getByText('words of last year')).toBeVisible();
	await expect.element(screen.getByText('These words no longer stand in the text.')).toBeVisible();
	expect(painted('kept-note')).toEqual([]);
	await expectNoAxeFaults();
});

test('N7: a note whose block is gone stands at the foot of its lesson', async () => {
	const { screen } = await shown({
		facts: [written(1, 'a#lost', { text: 'Of a part that is gone.' }), written(2, 'b#lost', { text: 'Elsewhere.' })]
	});

	const foot = screen.getByRole('region', { name: 'Kept beside parts that this lesson no longer has' });

	await expect.element(foot.getByText('Of a part that is gone.')).toBeVisible();
	expect(screen.getByText('Elsewhere.').elements()).toEqual([]);
	await expectNoAxeFaults();
});

test('N3: what one learner kept is gone from the page when another comes', async () => {
	const { screen, session } = await shown({ facts: [bookmarked('a#lift'), written(1, 'a#lift', { quote: quoted('the roller') })] });
	await expect.poll(() => painted('kept-highlight')).toEqual(['the roller']);

	await session.create({ name: 'Beatriz', practitioner: 'esthetician', place: null });

	await expect.poll(() => painted('kept-highlight')).toEqual([]);
	await expect.element(screen.getByRole('button', { name: 'Notes and tools: Part lift', exact: true })).toBeVisible();
});

test('N12: without a learner nothing can be kept, and the way to set one up is shown', async () => {
	const { screen } = await shown({ session: await tab(freshId()), speaker: new QuietSpeaker() });
	await screen.getByRole('button', { name: 'Notes and tools: Part lift' }).click();

	await expect.element(screen.getByRole('link', { name: 'Set up your name' })).toBeVisible();
	const acts = screen.getByRole('dialog').getByRole('listitem').elements();
	expect(acts.map(({ textContent }) => textContent)).toEqual(['Read aloud from here', 'Write to the course team']);
	await expectNoAxeFaults();
});

test('N12: where nothing can be stored, that is said, and selected words offer nothing', async () => {
	const open = () => Promise.resolve(fail({ kind: 'unavailable', reason: 'private' } as const));
	const session = new LearnerSession({ clock: tickingClock(), newId: freshId, open });
	await session.start();
	const { screen } = await shown({ session });

	select('end of each stroke');
	await screen.getByRole('button', { name: 'Notes and tools: Part lift' }).click();

	await expect.element(screen.getByText(/Nothing can be kept here, because this browser refuses storage/)).toBeVisible();
	expect(screen.getByRole('button', { name: /Highlight|Bookmark/ }).elements()).toEqual([]);
});

test('N17: a note to the course team becomes a file about the part and the selected words', async () => {
	const { screen, session } = await shown();
	select('right angle');
	await screen.getByRole('button', { name: 'Notes and tools: Part turn' }).click();
	await screen.getByRole('button', { name: 'Write to the course team' }).click();
	await expectNoAxeFaults();

	await screen.getByLabelText('What should be changed, and why?').fill('Say 90 degrees.');
	await screen.getByRole('button', { name: 'Make the file' }).click();

	const link = screen.getByRole('link', { name: 'Download the file' });
	await expect.element(link).toHaveAttribute('download', 'note-a-turn-2026-11-25.json');
	const file: unknown = await (await fetch((link.element() as HTMLAnchorElement).href)).json();
	expect(file).toMatchObject({ lesson: 'a', block: 'turn', quote: 'right angle', note: 'Say 90 degrees.', course: { version: '2026.11' } });
	expect(JSON.stringify(file)).not.toContain(session.learner?.name);
	await expectNoAxeFaults();
});

test('N19, N21: the part that is read is marked and named, and reading is paused, sent on and stopped', async () => {
	const speaker = new QuietSpeaker();
	speaker.waits = true;
	const { screen } = await shown({ speaker });
	await screen.getByRole('button', { name: 'Notes and tools: Part turn' }).click();

	await screen.getByRole('button', { name: 'Read aloud from here' }).click();
	await expect.element(screen.getByText('Reading aloud: Part turn')).toBeVisible();
	expect(document.querySelector('.read-aloud')?.id).toBe('turn');
	await expectNoAxeFaults();
	await screen.getByRole('button', { name: 'Pause' }).click();
	await expect.element(screen.getByText('Paused: Part turn')).toBeVisible();
	await screen.getByRole('button', { name: 'Go on' }).click();
	await expect.element(screen.getByText('Reading aloud: Part turn')).toBeVisible();
	await screen.getByRole('button', { name: 'Stop' }).click();

	await expect.element(screen.getByText('Reading aloud: Part turn')).not.toBeInTheDocument();
	expect(document.querySelector('.read-aloud')).toBeNull();
	expect(speaker.said).toEqual(['Part turn', 'Part turn']);
});

test('N20: where there is no voice, reading aloud is not offered', async () => {
	const { screen } = await shown({ speaker: new QuietSpeaker(false) });

	await screen.getByRole('button', { name: 'Notes and tools: Part lift' }).click();

	await expect.element(screen.getByRole('button', { name: 'Write to the course team' })).toBeVisible();
	expect(screen.getByRole('button', { name: 'Read aloud from here' }).elements()).toEqual([]);
});
