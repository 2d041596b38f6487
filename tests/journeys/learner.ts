import { expect, type Locator, type Page } from '@playwright/test';
import { zoneNames } from '#ui/words/zones.ts';
import { bestChoices, folded, itemAsking, lessons, modules, verdictOn, type KeyedItem } from '#fixtures/answer-key';

/** Someone who uses the course through what she can see and hear. */
export class Learner {
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
	}

	async setsUp(name = 'Ana García', at = './'): Promise<void> {
		await this.page.goto(at);
		await this.page.getByRole('link', { name: 'Set up your name and begin' }).click();
		await this.page.getByLabel('Your name, as it shall stand on the certificate').fill(name);
		await this.page.getByRole('button', { name: 'Begin' }).click();
		await expect(this.page.getByRole('heading', { level: 1 })).toContainText(name);
	}

	async isReadyOffline(): Promise<void> {
		await expect(this.page.getByText(/Ready offline/)).toBeVisible({ timeout: 60_000 });
	}

	/** Reads a lesson to its end, answers its checks, plays its client cases and completes it. */
	async completesLesson(id: string, at = './'): Promise<void> {
		await this.page.goto(`${at}lesson/${id}/`);
		// Her name stands there once the page is alive; until then it is only text, and an answer would not be heard.
		await expect(this.page.getByRole('link', { name: /learner, switch or add/ })).toBeVisible();
		const checks = this.page.getByRole('region', { name: 'Check yourself' });
		await expect(checks.first()).toBeVisible();
		for (const check of await checks.all()) {
			await check.scrollIntoViewIfNeeded();
			const stem = await check.locator('.stem').innerText();
			await this.answers(check, itemAsking(stem));
			await check.getByRole('button', { name: 'Check', exact: true }).click();
			await expect(check.getByRole('status')).toHaveText('Right.');
		}
		await this.playsCases();
		await this.page.getByRole('button', { name: 'Complete the lesson' }).click();
		await expect(this.page.getByText('Completed', { exact: false }).last()).toBeVisible();
		await expect(this.page.getByText('Saved', { exact: true })).toBeVisible();
	}

	async passesModuleQuiz(id: string): Promise<void> {
		await this.page.goto(`./quiz/${id}/`);
		await this.page.getByRole('button', { name: 'Start' }).click();
		for (let number = 1; ; number++) {
			await this.answersQuestion(number);
			await this.page.getByRole('button', { name: 'Check', exact: true }).click();
			const next = this.page.getByRole('button', { name: 'Next question' });
			const end = this.page.getByRole('button', { name: 'See the result' });
			await expect(next.or(end)).toBeVisible();
			if (await end.isVisible()) break;
			await next.click();
		}
		await this.page.getByRole('button', { name: 'See the result' }).click();
		await expect(this.page.getByRole('heading', { level: 1, name: 'Passed' })).toBeVisible();
	}

	async passesExam(): Promise<void> {
		await this.page.goto('./exam/');
		await this.page.getByRole('button', { name: 'Start' }).click();
		for (let number = 1; ; number++) {
			await this.answersQuestion(number);
			const on = this.page.getByRole('button', { name: 'Save and continue' });
			if (!(await on.isVisible())) break;
			await on.click();
		}
		await this.page.getByRole('button', { name: 'Review and submit' }).click();
		await this.page.getByRole('button', { name: 'Submit for grading' }).click();
		await expect(this.page.getByRole('heading', { level: 1, name: 'Passed' })).toBeVisible();
	}

	async finishesEverythingBeforeTheExam(): Promise<void> {
		for (const lesson of lessons) await this.completesLesson(lesson);
		for (const module of modules) await this.passesModuleQuiz(module.id);
	}

	/** Answers the question on show rightly, and waits until it is saved. With a number it first waits for that question. */
	async answersQuestion(number?: number): Promise<string> {
		await expect(this.page.getByText(number === undefined ? /^Question \d+ of/ : `Question ${number} of`)).toBeVisible();
		const heading = this.page.getByRole('heading', { level: 1 });
		const stem = folded(await heading.innerText());
		await this.answers(this.page.getByRole('main'), itemAsking(stem));
		await expect(this.page.getByText('Saved', { exact: true })).toBeVisible();
		return stem;
	}

	/** Plays every client case on show to an ending that passes. */
	private async playsCases(): Promise<void> {
		for (const card of await this.page.getByRole('region', { name: /^Client case / }).all()) {
			const title = await card.getByRole('heading', { level: 3 }).innerText();
			await card.getByRole('button', { name: 'Begin the case' }).click();
			await this.decides(card, title);
			await expect(card.getByText(/^Passed: /)).toBeVisible();
		}
	}

	/** Makes the best choices of a case, scene by scene. */
	private async decides(where: Locator, name: string): Promise<void> {
		for (const choice of bestChoices(name)) await where.getByRole('button', { name: choice, exact: true }).click();
	}

	private async answers(where: Locator, item: KeyedItem): Promise<void> {
		if (item.type === 'ordering') {
			for (const step of item.steps ?? []) await where.getByRole('button', { name: `Place: ${folded(step.text)}`, exact: true }).click();
		} else if (item.type === 'numeric') {
			await where.getByRole('textbox').fill(String(item.answer));
			await where.getByRole('textbox').press('Tab');
		} else if (item.type === 'hotspot') {
			for (const zone of item.zones ?? [])
				if (zone.correct) await this.picks(where, 'checkbox', zoneNames[zone.id as keyof typeof zoneNames]);
		} else if (item.type === 'image-judgement') {
			const told = await where.getByRole('img', { name: /^Drawn skin, tone/ }).getAttribute('aria-label');
			await this.picks(where, 'radio', verdictOn(item, told ?? ''));
		} else if (item.type === 'client-case') {
			await this.decides(where, item.case ?? '');
			await expect(where.getByText('your answer is complete')).toBeVisible();
		} else {
			const role = item.type === 'single-choice' ? 'radio' : 'checkbox';
			for (const choice of item.choices ?? []) if (choice.correct) await this.picks(where, role, folded(choice.text));
		}
	}

	private async picks(where: Locator, role: 'radio' | 'checkbox', name: string): Promise<void> {
		const box = where.getByRole(role, { name, exact: true });
		await box.check({ force: true });
		await expect(box).toBeChecked();
	}
}
