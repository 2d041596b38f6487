import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where the record lies: beside the build, never in it. */
export const CHUNK_RECORD = '.cache/chunks.json';

/**
 * @typedef {{ imports: string[], modules: string[] }} Chunk what it loads with itself, and the modules whose code it holds
 * @typedef {Record<string, Chunk>} ChunkRecord by file name, as in `_app/immutable/chunks/x.js`
 */

/**
 * A Vite plugin that writes down which modules ended up in which chunk of the site, for measure-build.js: a minified file does not
 * say any more what it is made of.
 * @returns {import('vite').Plugin}
 */
export function recordChunks() {
	let isSite = false;
	return {
		name: 'record-chunks',
		apply: 'build',
		configResolved(config) {
			isSite = !config.build.ssr;
		},
		writeBundle(_, bundle) {
			if (!isSite) return;
			/** @type {ChunkRecord} */
			const record = {};
			for (const file of Object.values(bundle)) {
				if (file.type !== 'chunk') continue;
				const modules = Object.entries(file.modules).filter(([, { renderedLength }]) => renderedLength > 0);
				record[file.fileName] = { imports: file.imports, modules: modules.map(([id]) => id.replaceAll('\\', '/')) };
			}
			mkdirSync(dirname(CHUNK_RECORD), { recursive: true });
			writeFileSync(CHUNK_RECORD, JSON.stringify(record));
		}
	};
}
