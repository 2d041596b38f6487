/**
 * Compares a lesson of the built course with the same lesson written by hand as one static page ("the floor").
 * Both are visited in turn in one run, on a slowed-down processor and network, and only ratios are meant to be read:
 * absolute times belong to the machine of the day.
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumOptions, serve } from '#pipeline/machine';
import { median } from './median.js';

const SLOW = { offline: false, latency: 150, downloadThroughput: (1.6e6 / 8) * 1, uploadThroughput: (0.75e6 / 8) * 1 };
const CPU_SLOWDOWN = 4;
const visits = Number(process.argv[2] ?? 5);

const lesson = readdirSync('build/lesson', { withFileTypes: true }).find((entry) => entry.isDirectory())?.name;
if (lesson === undefined) throw new Error('build/lesson is empty. Run “npm run build” first.');

const floorDir = floorWithProseOf(join('build', 'lesson', lesson, 'index.html'));
const course = await serve({ dir: 'build' });
const floor = await serve({ dir: floorDir });
const browser = await chromium.launch(chromiumOptions());

/** @type {Record<'course' | 'floor', Array<Awaited<ReturnType<typeof visit>>>>} */
const runs = { course: [], floor: [] };
try {
	for (let round = 0; round <= visits; round++) {
		const measured = { floor: await visit(floor.url), course: await visit(`${course.url}lesson/${lesson}/`) };
		// The first visit of each warms the machine and is not counted.
		if (round > 0) for (const site of /** @type {const} */ (['floor', 'course'])) runs[site].push(measured[site]);
	}
} finally {
	await browser.close();
	await course.close();
	await floor.close();
	rmSync(floorDir, { recursive: true, force: true });
}

const names = /** @type {const} */ ({
	lcp: 'largest contentful paint, ms',
	answered: 'first answer explained, ms after navigation',
	blocked: 'total blocking time, ms',
	response: 'answer → its explanation painted, ms',
	bytes: 'transferred until the answer, kB',
	heap: 'heap after load, MB'
});
console.log(
	`\nLesson “${lesson}” against a hand-written page: ${visits} visits each in turn, processor ÷ ${CPU_SLOWDOWN}, 1.6 Mbit/s, 150 ms. Medians.\n`
);
console.log(`${'metric'.padEnd(46)}${'course'.padStart(10)}${'floor'.padStart(10)}${'ratio'.padStart(10)}`);
for (const [metric, name] of Object.entries(names)) {
	const of = (/** @type {'course' | 'floor'} */ site) => median(runs[site].map((run) => run[/** @type {keyof typeof names} */ (metric)]));
	const [a, b] = [of('course'), of('floor')];
	console.log(
		`${name.padEnd(46)}${a.toFixed(1).padStart(10)}${b.toFixed(1).padStart(10)}${(b === 0 ? '–' : (a / b).toFixed(2)).padStart(10)}`
	);
}

/**
 * One visit with an empty cache: load, tick the first choice, check, wait for the verdict.
 * @param {string} url
 */
async function visit(url) {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
	const page = await context.newPage();
	const devtools = await context.newCDPSession(page);
	await devtools.send('Network.enable');
	await devtools.send('Network.emulateNetworkConditions', SLOW);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
	let bytes = 0;
	devtools.on('Network.loadingFinished', ({ encodedDataLength }) => void (bytes += encodedDataLength));
	await page.addInitScript(() => {
		const seen = { lcp: 0, blocked: 0 };
		Object.assign(window, { seen });
		new PerformanceObserver((list) => void (seen.lcp = list.getEntries().at(-1)?.startTime ?? 0)).observe({
			type: 'largest-contentful-paint',
			buffered: true
		});
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) seen.blocked += Math.max(0, duration - 50);
		}).observe({ type: 'longtask', buffered: true });
	});
	await page.goto(url, { waitUntil: 'load' });

	const choice = page.getByRole('radio').first();
	const verdict = page.getByText(/^(Right|Not right)\.$/).first();
	const check = page.getByRole('button', { name: 'Check' }).first();
	// Until the page can answer, the button does nothing: tick and press again, as a person would.
	await choice.check({ force: true });
	let pressed;
	do {
		await choice.uncheck({ force: true }).catch(() => undefined);
		await page.getByRole('radio').nth(1).check({ force: true });
		await choice.check({ force: true });
		pressed = await page.evaluate(() => performance.now());
		await check.click({ timeout: 10_000 }).catch(() => undefined);
	} while (!(await verdict.isVisible()));
	const { lcp, blocked, now, heap } = await page.evaluate(() => ({
		.../** @type {{ seen: { lcp: number, blocked: number } }} */ (/** @type {unknown} */ (window)).seen,
		now: performance.now(),
		heap: /** @type {{ memory?: { usedJSHeapSize: number } }} */ (/** @type {unknown} */ (performance)).memory?.usedJSHeapSize ?? 0
	}));
	await context.close();
	return { lcp, blocked, answered: now, response: now - pressed, bytes: bytes / 1000, heap: heap / 1e6 };
}

/**
 * The floor with as much prose as the lesson, so that both pages say the same amount.
 * @param {string} lessonPage
 */
function floorWithProseOf(lessonPage) {
	const dir = mkdtempSync(join(tmpdir(), 'stratum-floor-'));
	const prose = [...readFileSync(lessonPage, 'utf8').matchAll(/<p\b[^>]*>([\s\S]*?)<\/p>/g)].map(
		([, inner = '']) => `<p>${inner.replace(/<[^>]+>/g, '')}</p>`
	);
	const floor = readFileSync(new URL('floor.html', import.meta.url), 'utf8');
	writeFileSync(join(dir, 'index.html'), floor.replace('<div id="prose"></div>', prose.join('\n')));
	return dir;
}
