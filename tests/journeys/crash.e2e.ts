import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { seededRandom, type Random } from '#domain/shared';
import { folded, modules } from '#fixtures/answer-key';
import { killableBrowser } from './killable-browser.ts';
import { Learner } from './learner.ts';

const KILLS = 30;

/** What showed "Saved": question → the choices that were ticked, by their names. */
type Acknowledged = Map<string, string[]>;

const options = (page: Page) => page.getByRole('main').getByRole('radio').or(page.getByRole('main').getByRole('checkbox'));
const stemOf = async (page: Page) => folded(await page.getByRole('heading', { level: 1 }).innerText());
const pick = (length: number, random: Random) => Math.floor(random() * length);

async function ticked(page: Page): Promise<string[]> {
	return options(page).evaluateAll((boxes) =>
		boxes.filter((box) => (box as HTMLInputElement).checked).map((box) => (box as HTMLInputElement).value)
	);
}

/** Ticks something that is not ticked and waits for "Saved"; a question without choices is passed over. */
async function answerSomething(page: Page, random: Random, acknowledged: Acknowledged): Promise<void> {
	const free = await options(page).evaluateAll((boxes) =>
		boxes.flatMap((box, index) => ((box as HTMLInputElement).checked || (box as HTMLInputElement).disabled ? [] : [index]))
	);
	const chosen = free[pick(free.length, random)];
	if (chosen === undefined) return;
	await options(page).nth(chosen).check({ force: true });
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	acknowledged.set(await stemOf(page), await ticked(page));
}

/** Goes to a question by its number in the map of questions. */
async function goTo(page: Page, number: number): Promise<void> {
	await page.getByRole('button', { name: new RegExp(`^Question ${number},`) }).click();
	await expect(page.getByText(`Question ${number} of`)).toBeVisible();
}

async function questionsOf(page: Page): Promise<number> {
	return page.getByRole('navigation', { name: 'Questions' }).getByRole('button').count();
}

test(`${KILLS} kills at random points of a quiz lose no answer that showed “Saved”`, async ({ baseURL }, info) => {
	test.setTimeout(900_000);
	const seed = process.env.CRASH_SEED ?? String(Date.now());
	info.annotations.push({ type: 'repeat with', description: `CRASH_SEED=${seed}` });
	const random = seededRandom(seed);
	const profile = mkdtempSync(join(tmpdir(), 'stratum-crash-'));
	const quiz = `${baseURL}/quiz/${modules[0]?.id}/`;
	const acknowledged: Acknowledged = new Map();
	let draw: string[] = [];

	for (let kills = 0; kills <= KILLS; kills++) {
		const { page, kill } = await killableBrowser(profile);
		if (kills === 0) {
			const learner = new Learner(page);
			await page.goto(`${baseURL}/`);
			await learner.setsUp('Ana García', `${baseURL}/`);
			for (const lesson of modules[0]?.lessons ?? []) await learner.completesLesson(lesson, `${baseURL}/`);
			await page.goto(quiz);
			await page.getByRole('button', { name: 'Start' }).click();
		} else {
			await page.goto(quiz);
		}

		// What was there before the kill is there: the same draw, and every answer that showed "Saved".
		await expect(page.getByText(/^Question \d+ of/)).toBeVisible();
		const stems: string[] = [];
		for (let number = 1; number <= (await questionsOf(page)); number++) {
			await goTo(page, number);
			const stem = await stemOf(page);
			stems.push(stem);
			const kept = acknowledged.get(stem);
			if (kept) expect(await ticked(page), `${stem} (seed ${seed}, after ${kills} kills)`).toEqual(kept);
		}
		if (kills > 0) expect(stems).toEqual(draw);
		draw = stems;
		if (kills === KILLS) {
			await kill();
			break;
		}

		for (let answers = 1 + pick(2, random); answers > 0; answers--) {
			await goTo(page, 1 + pick(draw.length, random));
			await answerSomething(page, random, acknowledged);
		}
		// The last act is under way when the browser dies; whether it was kept is open, so what it touches is asked no more.
		await goTo(page, 1 + pick(draw.length, random));
		acknowledged.delete(await stemOf(page));
		void options(page)
			.first()
			.check({ force: true, timeout: 5000 })
			.catch(() => undefined);
		for (let trips = pick(6, random); trips > 0; trips--) await page.evaluate(() => 1);
		await kill();
	}

	expect(acknowledged.size).toBeGreaterThan(0);
	rmSync(profile, { recursive: true, force: true });
});
