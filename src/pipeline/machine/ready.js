import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findChromium } from './browser.js';
import { digestOf, SITE_SOURCES } from './digest.js';
import { npm, run } from './run.js';

/*
 * Makes a bare clone ready: `node src/pipeline/machine/ready.js install build`. It runs before anything is installed, so it and
 * what it imports need Node alone. A step whose inputs have not changed since it last succeeded costs the reading of those files.
 */

const BUILT = '.cache/built';

class NotReady extends Error {}

const steps = { install, build, browser, poppler };

/**
 * Does the named steps in order and prints what it does.
 * @param {readonly string[]} names
 * @returns {Promise<boolean>} false when one could not be done; the reason was printed
 */
export async function makeReady(names) {
	try {
		needNode();
		for (const name of names) {
			if (!(name in steps)) throw new NotReady(`“${name}” is no step. The steps are ${Object.keys(steps).join(', ')}.`);
			await steps[/** @type {keyof typeof steps} */ (name)]();
		}
		return true;
	} catch (reason) {
		if (!(reason instanceof NotReady)) throw reason;
		console.error(`\n✗ ${reason.message}\n`);
		return false;
	}
}

function needNode() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major < 20 || (major === 20 && minor < 19)) {
		throw new NotReady(
			`Node ${process.versions.node} runs here, and the course needs 20.19 or newer. Get it from nodejs.org, then try again.`
		);
	}
}

function install() {
	if (!isInstalled()) {
		say('Installing the packages that package-lock.json names …');
		// With NODE_ENV=production npm would leave out what builds the site.
		if (!npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])) {
			throw new NotReady('“npm ci” failed; its reason stands above. It needs the npm registry, or a filled npm cache.');
		}
	}
	// Type checks and lint read the configuration that SvelteKit generates.
	if (existsSync('.svelte-kit/tsconfig.json')) return;
	if (!run(process.execPath, ['node_modules/@sveltejs/kit/svelte-kit.js', 'sync'])) {
		throw new NotReady('“svelte-kit sync” failed; its reason stands above.');
	}
}

/** Whether every package is there as the lock file has it, by the list that npm leaves when it has finished. */
function isInstalled() {
	if (!existsSync('node_modules/.package-lock.json')) return false;
	const wanted = packagesOf('package-lock.json');
	const present = packagesOf('node_modules/.package-lock.json');
	return Object.entries(wanted).every(
		// Optional ones are for other systems, the nameless one is the project itself.
		([path, { version, integrity, optional, devOptional }]) =>
			path === '' || optional || devOptional || (present[path]?.version === version && present[path]?.integrity === integrity)
	);
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }>}
 */
const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

function build() {
	const wanted = `${process.version}\n${digestOf(SITE_SOURCES)}`;
	if (readStamp(BUILT) === wanted && existsSync('build/index.html')) return;

	say('Building the course …');
	if (!run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'])) {
		throw new NotReady('The build failed; its reason stands above.');
	}
	writeStamp(BUILT, wanted);
}

async function browser() {
	if (findChromium() !== undefined || (await hasPlaywrightsOwn())) return;

	if (isDebianRoot()) {
		say('Installing Chromium for the browser tests (apt-get install chromium) …');
		aptInstall('chromium');
	}
	if (findChromium() === undefined) {
		say('Downloading Playwright’s Chromium for the browser tests …');
		run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']);
	}
	if (findChromium() === undefined && !(await hasPlaywrightsOwn())) {
		throw new NotReady(
			'There is no Chromium for the browser tests, and none could be installed. Install Chromium or Chrome, or set the variable CHROMIUM to its path. “npm run test:unit” needs no browser.'
		);
	}
}

async function hasPlaywrightsOwn() {
	// Imported here, because the install step may have only just put it there.
	const { chromium } = await import('playwright');
	try {
		return existsSync(chromium.executablePath());
	} catch {
		// Playwright has no browser for this system at all.
		return false;
	}
}

function poppler() {
	const isThere = () =>
		['pdftotext', 'pdffonts', 'pdfinfo'].every((program) => spawnSync(program, ['-v'], { stdio: 'ignore' }).error === undefined);
	if (isThere()) return;

	if (isDebianRoot()) {
		say('Installing Poppler, whose pdftotext, pdffonts and pdfinfo read the certificate in tests (apt-get install poppler-utils) …');
		aptInstall('poppler-utils');
	}
	if (!isThere()) {
		throw new NotReady(
			'Tests read the certificate with pdftotext, pdffonts and pdfinfo, which are not here. Install Poppler: “apt-get install poppler-utils” on Debian and Ubuntu, “brew install poppler” on macOS, “scoop install poppler” on Windows.'
		);
	}
}

const isDebianRoot = () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** @param {string} name */
function aptInstall(name) {
	run('apt-get', ['update', '-q']);
	run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name]);
}

/** @param {string} text */
const say = (text) => console.log(`\n▸ ${text}`);

/** @param {string} file */
const readStamp = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/**
 * @param {string} file
 * @param {string} text
 */
function writeStamp(file, text) {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
	process.exitCode = (await makeReady(process.argv.slice(2))) ? 0 : 1;
}
