import { test, type Browser, type Page } from '@playwright/test';
import { lessons, modules } from '#fixtures/answer-key';
import { Learner } from './learner.ts';

/*
 * Takes a picture of each screen at each width and in both colour schemes, to be looked at, into .cache/screens/,
 * and the README's picture of the home screen. One learner walks through the course; each of her states is kept and opened anew.
 */

const FOLDER = '.cache/screens';
const VIEWS = [390, 820, 1280].flatMap((width) => (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })));
const HEIGHT = 900;

type State = Awaited<ReturnType<ReturnType<Page['context']>['storageState']>>;
type Act = (page: Page) => Promise<unknown>;

async function settled(page: Page): Promise<void> {
	await page.getByRole('heading', { level: 1 }).waitFor();
	await page.evaluate(() => document.fonts.ready);
	await page.getByText('Opening your record').waitFor({ state: 'detached' });
}

async function shoot(browser: Browser, state: State | undefined, name: string, route: string, act?: Act): Promise<void> {
	for (const { width, colorScheme } of VIEWS) {
		const context = await browser.newContext({
			viewport: { width, height: HEIGHT },
			colorScheme,
			reducedMotion: 'reduce',
			...(state ? { storageState: state } : {})
		});
		const page = await context.newPage();
		await page.goto(`./${route}`);
		await settled(page);
		await act?.(page);
		await page.screenshot({ path: `${FOLDER}/${name}-${width}-${colorScheme}.png`, fullPage: true });
		if (name === 'home' && width === 1280 && colorScheme === 'light') {
			await page.getByText(/Ready offline/).waitFor();
			await page.screenshot({ path: 'docs/home.png' });
		}
		await context.close();
	}
}

test('a picture of each screen', async ({ browser, page }) => {
	test.setTimeout(1_800_000);
	const first = modules[0];
	if (!first) throw new Error('a course without a module');
	const quiz = `quiz/${first.id}/`;
	const keep = (): Promise<State> => page.context().storageState({ indexedDB: true });
	const start: Act = async (view) => {
		await view.getByRole('button', { name: 'Start' }).click();
		await view.getByText(/^Question 1 of/).waitFor();
		await view.mouse.move(0, 0);
	};

	await shoot(browser, undefined, 'welcome', '');
	await shoot(browser, undefined, 'learners-none', 'learners/');

	const learner = new Learner(page);
	await learner.setsUp();
	const begun = await keep();
	for (const lesson of lessons) await shoot(browser, begun, `lesson-${lesson}`, `lesson/${lesson}/`);
	for (const route of ['scope', 'board-check', 'glossary', 'sources', 'search', 'notebook', 'about', 'history'])
		await shoot(browser, begun, route, `${route}/`);
	await shoot(browser, begun, 'search-found', 'search/?q=roller', (view) => view.getByRole('main').locator('mark').first().waitFor());
	await shoot(browser, begun, 'certificate-missing', 'certificate/');
	await shoot(browser, begun, 'quiz-intro', quiz);

	for (const lesson of first.lessons) await learner.completesLesson(lesson);
	await shoot(browser, await keep(), 'quiz-question', quiz, start);
	await learner.passesModuleQuiz(first.id);
	const midway = await keep();
	await shoot(browser, midway, 'home', '');
	await shoot(browser, midway, 'learners', 'learners/');
	await shoot(browser, midway, 'history-with-attempts', 'history/');

	for (const module of modules.slice(1)) {
		for (const lesson of module.lessons) await learner.completesLesson(lesson);
		await learner.passesModuleQuiz(module.id);
	}
	const prepared = await keep();
	await shoot(browser, prepared, 'exam-intro', 'exam/');
	await shoot(browser, prepared, 'exam-question', 'exam/', start);
	await learner.passesExam();
	await shoot(browser, await keep(), 'certificate-ready', 'certificate/');
});
