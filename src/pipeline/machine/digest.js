import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that the built site is made of. */
export const SITE_SOURCES = ['src', 'lessons', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts', 'tsconfig.json'];

/**
 * One hash of the named files and folders: of their names and contents, never of their dates. A name that does not exist counts
 * as empty; hidden files (those that an operating system leaves behind) do not count.
 * @param {readonly string[]} names
 * @param {string} [root]
 * @returns {string}
 */
export function digestOf(names, root = '.') {
	const hash = createHash('sha256');
	for (const file of names.flatMap((name) => filesUnder(root, name))) {
		hash
			.update(`${file}\0`)
			.update(readFileSync(join(root, file)))
			.update('\0');
	}
	return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} name with slashes, on every system
 * @returns {string[]}
 */
function filesUnder(root, name) {
	const stats = statSync(join(root, name), { throwIfNoEntry: false });
	if (stats === undefined) return [];
	if (stats.isFile()) return [name];
	return readdirSync(join(root, name))
		.filter((entry) => !entry.startsWith('.'))
		.sort()
		.flatMap((entry) => filesUnder(root, `${name}/${entry}`));
}
