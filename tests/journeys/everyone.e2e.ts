import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { lessons, modules } from '#fixtures/answer-key';
import { Learner } from './learner.ts';

const ROUTES = [
	'',
	'learners/',
	'history/',
	'certificate/',
	'scope/',
	'board-check/',
	'search/?q=roller',
	'notebook/',
	'glossary/',
	'sources/',
	'about/',
	'exam/',
	`quiz/${modules[0]?.id}/`,
	...lessons.map((id) => `lesson/${id}/`)
];

/** No rule is switched off. */
async function expectNoAxeFaults(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)).toEqual([]);
}

/** Every refusal of the content security policy is a fault of ours. */
async function watchPolicy(page: Page): Promise<string[]> {
	const refused: string[] = [];
	page.on('console', (message) => {
		if (/Content Security Policy|TrustedTypes|Trusted Type/i.test(message.text())) refused.push(message.text());
	});
	page.on('pageerror', (error) => refused.push(error.message));
	return refused;
}

const COLOURS = ['light', 'dark'] as const;

for (const route of ROUTES) {
	test(`axe finds nothing on /${route}, light and dark, and the policy refuses nothing`, async ({ page }) => {
		const refused = await watchPolicy(page);
		await page.goto(`./${route}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.getByText('Opening your record')).toHaveCount(0);
		for (const colorScheme of COLOURS) {
			// Without motion a colour is the new one at once, and not on its way.
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await expectNoAxeFaults(page);
		}
		expect(refused).toEqual([]);
	});
}

for (const colorScheme of COLOURS) {
	test.describe(`in ${colorScheme} colours`, () => {
		test.use({ colorScheme });

		test('axe finds nothing in any state of a quiz and of the home screen on the way', async ({ page }) => {
			test.setTimeout(600_000);
			const learner = new Learner(page);
			await learner.setsUp();
			await expectNoAxeFaults(page);
			await page.goto(`./quiz/${modules[0]?.id}/`);
			await expectNoAxeFaults(page);
			for (const lesson of modules[0]?.lessons ?? []) await learner.completesLesson(lesson);
			await expectNoAxeFaults(page);
			await page.goto(`./quiz/${modules[0]?.id}/`);
			await page.getByRole('button', { name: 'Start' }).click();
			for (;;) {
				await expect(page.getByText(/^Question \d+ of/)).toBeVisible();
				await expectNoAxeFaults(page);
				await learner.answersQuestion();
				await page.getByRole('button', { name: 'Check', exact: true }).click();
				const next = page.getByRole('button', { name: 'Next question' });
				const end = page.getByRole('button', { name: 'See the result' });
				await expect(next.or(end)).toBeVisible();
				await expectNoAxeFaults(page);
				if (await end.isVisible()) break;
				await next.click();
			}
			await page.getByRole('button', { name: 'See the result' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Passed' })).toBeVisible();
			await expectNoAxeFaults(page);
			await page.goto('./history/');
			await page.getByRole('link', { name: /Show every answer/ }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Passed' })).toBeVisible();
			await expectNoAxeFaults(page);
		});
	});
}

for (const width of [320, 390, 820, 1280]) {
	test(`nothing scrolls sideways and nothing shifts at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		for (const route of ROUTES) {
			await page.addInitScript(() => {
				const shifts = { total: 0 };
				Object.assign(window, { shifts });
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
						if (!entry.hadRecentInput) shifts.total += entry.value;
				}).observe({ type: 'layout-shift', buffered: true });
			});
			await page.goto(`./${route}`);
			await page.evaluate(() => document.fonts.ready);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			const { scrolls, shift } = await page.evaluate(() => ({
				scrolls: document.documentElement.scrollWidth - document.documentElement.clientWidth,
				shift: (window as unknown as { shifts: { total: number } }).shifts.total
			}));
			expect(scrolls, `/${route} scrolls sideways`).toBeLessThanOrEqual(0);
			expect(shift, `/${route} shifts`).toBeLessThan(0.02);
		}
	});
}
