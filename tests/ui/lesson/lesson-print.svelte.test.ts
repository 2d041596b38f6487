import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Block, LessonPage } from '#domain/course';
import { foldProgress } from '#domain/record';
import LessonView from '#ui/lesson/LessonView.svelte';
import { loadAsking } from '#ui/lesson/load-asking.ts';
import { expectNoAxeFaults } from '#fixtures/accessibility';
import { courseOf } from '#fixtures/course';
import { bankItem, singleChoice } from '#fixtures/items';
import { onPaper, printed } from '#fixtures/paper';

const check = bankItem(singleChoice({ id: 'asked', stem: 'What do you do?' }));
const opening = bankItem(singleChoice({ id: 'opening', stem: 'What came before?' }));
const block = {
	id: 'first',
	title: 'The first block',
	teaches: [],
	content: [
		{ kind: 'paragraph', children: ['Lift the roller', { kind: 'cite', sources: ['source-one'] }, '.'] },
		{ kind: 'check', item: 'asked' }
	]
} as unknown as Block;

/** A lesson with a check and a source, in the middle of its module. */
async function shown() {
	const [module] = courseOf({ one: ['a', 'b'] }).modules;
	const [outline] = module?.lessons ?? [];
	if (!module || !outline) throw new Error('the course has no lesson');
	const lesson = {
		id: outline.id,
		title: 'How to lift',
		objectives: [],
		recall: [opening.item.id],
		reviewed: { by: 'the team', on: '2026-11-25', outside: false, until: '2027-11-25' },
		words: 3,
		intro: [],
		blocks: [block]
	};
	const sources = [{ id: 'source-one', title: 'A source', url: 'https://example.org/source', grade: 'PR', read: 'all of it' }];
	const page = { lesson, module, modules: 1, sources, terms: [], protocols: [], recalled: [] } as unknown as LessonPage;
	const nothing = createRawSnippet(() => ({ render: () => '<p>Resume here</p>' }));
	return render(LessonView, {
		outline,
		page,
		checks: new Map([[check.item.id, check]]),
		recall: [opening],
		figures: {},
		asking: await loadAsking([check.item, opening.item]),
		progress: foldProgress([]),
		chance: 'seed',
		answerTo: () => undefined,
		recalled: () => undefined,
		onreach: () => {},
		onanswer: () => {},
		clientCase: createRawSnippet(() => ({ render: () => '<p>A case</p>' })),
		top: createRawSnippet(() => ({ render: () => '<span></span>' })),
		bottom: nothing
	});
}

test('LP5: on paper a lesson has its text, its checks and the addresses of its sources, and no way to other pages', async () => {
	const screen = await shown();
	await expect.element(screen.getByText('What do you do?')).toBeVisible();

	window.dispatchEvent(new Event('beforeprint'));
	const { text } = await onPaper(printed);
	window.dispatchEvent(new Event('afterprint'));

	expect(text).toContain('Lift the roller');
	expect(text).toContain('What do you do?');
	expect(text).toContain('https://example.org/source');
	for (const left of ['Lesson b', 'Before you begin', 'Resume here', 'Answer first', 'Module quiz']) expect(text).not.toContain(left);
});

test('LP5: on the screen the sources are folded again, and their addresses are not in the way', async () => {
	const screen = await shown();

	window.dispatchEvent(new Event('beforeprint'));
	window.dispatchEvent(new Event('afterprint'));

	await expect.element(screen.getByText('https://example.org/source')).not.toBeVisible();
	await expect.element(screen.getByRole('heading', { name: 'Before you begin' })).toBeVisible();
	await expectNoAxeFaults();
});
