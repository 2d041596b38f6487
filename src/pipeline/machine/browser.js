import { existsSync } from 'node:fs';

/** @type {Record<string, string[]>} */
const USUAL_PLACES = {
	linux: [
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome',
		'/usr/bin/google-chrome-stable',
		'/snap/bin/chromium'
	],
	darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
	win32: [
		'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
		'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
		'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
	]
};

/**
 * A Chromium of this machine: the one that the variable CHROMIUM names, else one in a usual place.
 * Undefined leaves the choice to Playwright's own download.
 * @returns {string | undefined}
 */
export function findChromium() {
	return [process.env.CHROMIUM, ...(USUAL_PLACES[process.platform] ?? [])].find((path) => path !== undefined && existsSync(path));
}

/** Launch options for every browser test: quiet on the network, and without a sandbox only where root forbids one. */
export function chromiumOptions() {
	const executablePath = findChromium();
	return {
		...(executablePath !== undefined && { executablePath }),
		args: [
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
		]
	};
}
