import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, expect, type Browser, type Page } from '@playwright/test';
import { chromiumOptions, findChromium } from '../../src/pipeline/machine/browser.js';

export interface KillableBrowser {
	readonly page: Page;
	/** SIGKILL: nothing is asked, nothing is flushed. */
	kill(): Promise<void>;
}

/** A Chromium of our own, so that its process can be killed, on a profile that outlives it. */
export async function killableBrowser(profile: string): Promise<KillableBrowser> {
	const portFile = join(profile, 'DevToolsActivePort');
	rmSync(portFile, { force: true });
	const child = spawn(
		findChromium() ?? chromium.executablePath(),
		['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, ...chromiumOptions().args, 'about:blank'],
		{ stdio: 'ignore', detached: process.platform !== 'win32' }
	);
	const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	await expect.poll(() => existsSync(portFile) && readFileSync(portFile, 'utf8').includes('\n'), { timeout: 30_000 }).toBe(true);
	const [port] = readFileSync(portFile, 'utf8').split('\n');
	const browser: Browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
	const context = browser.contexts()[0] ?? (await browser.newContext());
	return {
		page: context.pages()[0] ?? (await context.newPage()),
		kill: async () => {
			// The whole group: renderers and the storage process die with the browser.
			if (child.pid !== undefined) process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
			await exited;
			await browser.close().catch(() => undefined);
		}
	};
}
