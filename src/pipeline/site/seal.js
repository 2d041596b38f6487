import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** @typedef {Record<string, readonly [hash: string, bytes: number]>} SealedFiles by path under the site's address */

const WORKER = 'service-worker.js';
/** What the bundler leaves of the placeholder, or an earlier seal. */
const SEAL = /(["'`])__PRECACHE__\1|\{"version":"[0-9a-f]{12}","files":\{[^{}]*\}\}/;

/**
 * Writes hash and size of every built file into the service worker: its version of the site. Everything that the build wrote belongs
 * to the copy on the device, except the worker itself, compressed twins, source maps and hidden files.
 * A site that was sealed before is sealed again, for what it holds now.
 * @param {string} dir the built site
 * @returns {{ version: string, files: SealedFiles }}
 */
export function seal(dir) {
	const files = Object.fromEntries(
		filesToKeep(dir).map((path) => {
			const content = readFileSync(join(dir, path));
			return [path, /** @type {const} */ ([shortHash(content), content.byteLength])];
		})
	);
	const sealed = { version: shortHash(JSON.stringify(files)).slice(0, 12), files };

	const worker = join(dir, WORKER);
	const code = readFileSync(worker, 'utf8');
	if (!SEAL.test(code)) {
		throw new Error(
			`${worker} has no place for the list of files. src/service-worker.ts must contain the text '__PRECACHE__', and the build must keep it.`
		);
	}
	// A function, because a replacement text would give a meaning to dollar signs in file names.
	writeFileSync(
		worker,
		code.replace(SEAL, () => JSON.stringify(sealed))
	);
	return sealed;
}

/**
 * The paths that the copy on the device holds, sorted, with slashes on every system.
 * @param {string} dir
 * @returns {string[]}
 */
export function filesToKeep(dir) {
	return readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.filter((path) => path !== WORKER && !/\.(br|gz|map)$/.test(path) && !/(^|\/)\./.test(path))
		.sort();
}

/** @param {string | Buffer} data */
const shortHash = (data) => createHash('sha256').update(data).digest('hex').slice(0, 32);
