import { expect, test as base, type Page } from '@playwright/test';
import { deploy, type Deploy } from '../fixtures/deploy.ts';

const test = base.extend<{ site: Deploy }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads the pattern to know what a fixture needs
	site: async ({}, use) => {
		const site = await deploy();
		await use(site);
		await site.end();
	}
});

test('O1: every page opens without a server: by address, by link, after a reload, in a new window', async ({ site, page, context }) => {
	await page.goto(site.url);
	await expectReady(page);

	await site.stop();

	await page.reload();
	await expectHeading(page);
	await followLessonLink(page);
	await expectHeading(page);
	const window = await context.newPage();
	for (const path of pagesOf(site)) {
		await window.goto(site.url + path);
		await expectHeading(window);
	}
});

test('O1: without a server an address without its slash finds its page, and an unknown one leads home', async ({ site, page }) => {
	await page.goto(site.url);
	await expectReady(page);
	await site.stop();

	await page.goto(site.url + lessonOf(site).replace(/\/$/, '?from=poster'));
	await expect(page).toHaveURL(`${site.url}${lessonOf(site)}?from=poster`);

	await page.goto(`${site.url}no/such/page`);
	await expect(page).toHaveURL(site.url);
});

test('O2: “Ready offline” shows the size of what lies in the cache', async ({ site, page }) => {
	await page.goto(site.url);
	await expectReady(page);

	const kept = await page.evaluate(async () => {
		const [name = ''] = await caches.keys();
		const cache = await caches.open(name);
		const bodies = (await cache.keys()).filter(({ url }) => url.includes('/.body/'));
		const sizes = await Promise.all(bodies.map(async (key) => (await (await cache.match(key))?.arrayBuffer())?.byteLength ?? 0));
		return sizes.reduce((sum, size) => sum + size, 0);
	});

	await expect(page.getByText(/Ready offline/).first()).toContainText((kept / 1e6).toFixed(1));
});

test('O5, O6: a download that broke off keeps what arrived and goes on with the rest at the next visit', async ({ site, page }) => {
	const lost = `${lessonOf(site)}index.html`;
	site.break({ [lost]: 'error' });
	await page.goto(site.url);
	await expect(page.getByText('Download paused').first()).toBeVisible();
	await expectHeading(page);

	site.break({});
	site.forget();
	await page.reload();

	await expectReady(page);
	expect(site.fetched.filter((path) => path !== '_app/version.json')).toEqual([lost]);
});

test('O5: a download that broke off goes on when the connection returns', async ({ site, page, context }) => {
	site.break({ 'manifest.webmanifest': 'error' });
	await page.goto(site.url);
	await expect(page.getByText('Download paused').first()).toBeVisible();
	await context.setOffline(true);

	site.break({});
	await context.setOffline(false);

	await expectReady(page);
});

test('O4: a body that is not what was built is refused', async ({ site, page }) => {
	const spoilt = `${lessonOf(site)}index.html`;
	site.break({ [spoilt]: 'rubbish' });
	await page.goto(site.url);
	await expect(page.getByText('Download paused').first()).toBeVisible();

	const texts = await page.evaluate(async () => {
		const cache = await caches.open((await caches.keys())[0] ?? '');
		return Promise.all((await cache.keys()).map(async (key) => (await (await cache.match(key))?.text()) ?? ''));
	});

	expect(texts.length).toBeGreaterThan(0);
	expect(texts.filter((text) => text.includes('Log in to this network'))).toEqual([]);
});

test('O8: what the browser cleared is noticed and fetched again at the next visit', async ({ site, page }) => {
	await page.goto(site.url);
	await expectReady(page);
	const whole = await page.evaluate(countKept);
	await page.evaluate(async () => {
		const cache = await caches.open((await caches.keys())[0] ?? '');
		for (const key of (await cache.keys()).slice(0, 5)) await cache.delete(key);
	});

	await page.reload();

	await expect.poll(() => page.evaluate(countKept)).toBe(whole);
	await expectReady(page);
});

test('O10: the same build works under a path, without a server too', async ({ page }) => {
	const site = await deploy('/courses/skin');
	await page.goto(site.url);
	await expectReady(page);

	await site.stop();

	await page.goto(site.url + lessonOf(site));
	await expectHeading(page);
	await page.goto(site.url);
	await followLessonLink(page);
	await expectHeading(page);
	await site.end();
});

test('O11: a page from the cache carries the security headers of the server', async ({ site, page }) => {
	await page.goto(site.url);
	await expectReady(page);
	await site.stop();

	const answer = await page.goto(site.url);

	expect(answer?.fromServiceWorker()).toBe(true);
	expect(answer?.headers()).toMatchObject({
		'content-security-policy': expect.stringContaining("frame-ancestors 'self'"),
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'no-referrer'
	});
});

test('O13: a newer version downloads only the files that changed', async ({ site, page }) => {
	await page.goto(site.url);
	await expectReady(page);
	publishNext(site);
	site.forget();

	await page.reload();
	await expect(page.getByText('A new version is ready')).toBeVisible();

	expect(site.fetched.filter((path) => path !== '_app/version.json')).toEqual(['index.html']);
});

test('O14, O16: a newer version waits through reloads, is offered at home alone, and comes when it is asked for', async ({
	site,
	page
}) => {
	await page.goto(site.url);
	await expectReady(page);
	publishNext(site);
	await page.reload();
	await expect(page.getByText('A new version is ready')).toBeVisible();
	await page.reload();
	await expectOldVersion(page);
	await page.goto(site.url + lessonOf(site));
	await expectReady(page);
	await expect(page.getByText('A new version is ready')).toBeHidden();

	await page.goto(site.url);
	await page.getByRole('button', { name: 'Update now' }).click();

	await expectNewVersion(page);
	await expectReady(page);
	await expect(page.getByText('A new version is ready')).toBeHidden();
});

test('O15: an update is held back while another window holds the version, and goes through after that', async ({ site, page, context }) => {
	await page.goto(site.url);
	await expectReady(page);
	const attempt = await context.newPage();
	await attempt.goto(site.url);
	await attempt.evaluate(
		() => void navigator.locks.request('stratum.hold-version', { mode: 'shared' }, () => new Promise(() => undefined))
	);
	publishNext(site);
	await page.reload();

	await page.getByRole('button', { name: 'Update now' }).click();
	await expect(page.getByText(/open in another window/)).toBeVisible();
	await page.reload();
	await expectOldVersion(page);

	await attempt.close();
	await page.getByRole('button', { name: 'Update now' }).click();
	await expectNewVersion(page);
});

test('O16, O17: a window of the older version is told, and still loads files that the server no longer has', async ({
	site,
	page,
	context
}) => {
	await page.goto(site.url);
	await expectReady(page);
	const other = await context.newPage();
	await other.goto(site.url);
	await expectReady(other);
	publishNext(
		site,
		site.files.filter((file) => file.startsWith('_app/immutable/nodes/'))
	);
	await page.reload();
	await page.getByRole('button', { name: 'Update now' }).click();
	await expectNewVersion(page);

	await expect(other.getByRole('button', { name: 'Reload' })).toBeVisible();
	await expectOldVersion(other);
	await followLessonLink(other);
	await expectHeading(other);
});

test('O18: when every window was closed, the next one runs the newer version', async ({ site, page, context }) => {
	await page.goto(site.url);
	await expectReady(page);
	publishNext(site);
	await page.reload();
	await expect(page.getByText('A new version is ready')).toBeVisible();

	await page.close();

	await expect(async () => {
		const next = await context.newPage();
		await next.goto(site.url);
		await expectNewVersion(next);
	}).toPass();
});

test('the policy refuses nothing that the pages do', async ({ site, page }) => {
	const refused: string[] = [];
	await page.exposeFunction('onrefused', (what: string) => refused.push(what));
	await page.addInitScript(() => {
		addEventListener('securitypolicyviolation', (event) => {
			const tell = (window as unknown as { onrefused(what: string): void }).onrefused;
			tell(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
		});
	});
	page.on('pageerror', (error) => refused.push(error.message));

	for (const path of pagesOf(site)) {
		await page.goto(site.url + path);
		await expectReady(page);
	}
	await page.goto(site.url);
	await followLessonLink(page);

	expect(refused).toEqual([]);
});

/** The addresses of the prerendered pages; home is the empty one. */
const pagesOf = (site: Deploy) => site.files.filter((file) => file.endsWith('index.html')).map((file) => file.replace(/index\.html$/, ''));

function lessonOf(site: Deploy): string {
	const lesson = pagesOf(site).find((path) => path.startsWith('lesson/'));
	if (lesson === undefined) throw new Error('The built site has no page under /lesson/.');
	return lesson;
}

/** A version that differs in its home page alone, which says so where no script changes it. */
function publishNext(site: Deploy, remove: readonly string[] = []): void {
	site.publish({ change: { 'index.html': (html) => html.replace('</head>', '<meta name="edition" content="next"></head>') }, remove });
}
const expectNewVersion = (page: Page) => expect(page.locator('meta[name=edition]')).toBeAttached();
const expectOldVersion = (page: Page) => expect(page.locator('meta[name=edition]')).not.toBeAttached();

const expectReady = (page: Page) => expect(page.getByText(/Ready offline/).first()).toBeVisible({ timeout: 60_000 });
const expectHeading = (page: Page) => expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();

async function followLessonLink(page: Page): Promise<void> {
	// The lessons of a module show when its layer is opened.
	await page.locator('summary').first().click();
	await page.getByRole('link').and(page.locator('[href*="lesson/"]')).first().click();
	await expect(page).toHaveURL(/\/lesson\//);
}

async function countKept(): Promise<number> {
	const cache = await caches.open((await caches.keys())[0] ?? '');
	return (await cache.keys()).filter(({ url }) => url.includes('/.body/')).length;
}
