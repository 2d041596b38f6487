import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { chromiumOptions } from '../../src/pipeline/machine/browser.js';
import { serve } from '../../src/pipeline/machine/serve.js';
import { lessons, modules } from '#fixtures/answer-key';
import { Learner } from './learner.ts';

test('from an empty profile to the certificate with the server gone, and all of it there after closing the browser', async () => {
	test.setTimeout(1_500_000);
	const profile = mkdtempSync(join(tmpdir(), 'stratum-profile-'));
	const open = (baseURL: string) => chromium.launchPersistentContext(profile, { ...chromiumOptions(), baseURL, acceptDownloads: true });
	const server = await serve({ dir: 'build' });
	const name = 'Nguyễn Thị Ánh Tuyết';

	const first = await open(server.url);
	const learner = new Learner(await first.newPage());
	await learner.setsUp(name);
	await learner.isReadyOffline();
	await server.close();

	await learner.finishesEverythingBeforeTheExam();
	await learner.passesExam();

	await learner.page.goto('./certificate/');
	await learner.page.getByRole('button', { name: 'Issue the certificate' }).click();
	const [download] = await Promise.all([
		learner.page.waitForEvent('download'),
		learner.page.getByRole('link', { name: /Download/ }).click()
	]);
	const file = join(profile, 'certificate.pdf');
	await download.saveAs(file);
	const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).normalize('NFC');
	const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' }).trim().split('\n').slice(2);
	expect(text).toContain(name);
	expect(text).toContain('Completion certificate, self-attested');
	expect(text).toContain('Microneedling for estheticians');
	expect(text).toContain('not a licence to treat');
	expect(fonts.length).toBeGreaterThan(0);
	for (const font of fonts) expect(font).toMatch(/\byes yes yes\b/);
	await first.close();

	const second = await open(server.url);
	const page = await second.newPage();
	await page.goto('./');
	await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
	await expect(page.getByText(`${lessons.length} of ${lessons.length}`)).toBeVisible();
	await expect(page.getByText(`${modules.length} of ${modules.length}`)).toBeVisible();
	await page.goto('./history/');
	await expect(page.getByRole('link', { name: /Show every answer/ })).toHaveCount(modules.length + 1);
	await page.goto('./certificate/');
	await expect(page.getByRole('link', { name: /Download/ })).toBeVisible();
	await second.close();
	rmSync(profile, { recursive: true, force: true });
});
