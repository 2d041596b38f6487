// Node 20 cannot read TypeScript, so Vite's module runner loads what is measured.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { median } from './median.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const ways = fileURLToPath(new URL('search-ways.ts', import.meta.url));

/** @type {{ module: typeof import('./search-ways.ts') }} */
const { module } = await runnerImport(ways, { configFile: false, logLevel: 'error', root });
const { index, queries, find, scan, scanFolded } = await module.searchWays(root);

const names = {
	find: 'index: find, rank, cut and mark',
	scan: 'plain scan, folding as it reads',
	scanFolded: 'plain scan of texts folded beforehand'
};
const times = { find: timesOf(find), scan: timesOf(scan), scanFolded: timesOf(scanFolded) };

const kilobytes = (JSON.stringify(index).length / 1000).toFixed(0);
console.log(
	`\n${queries.length} queries over ${index.entries.length} entries of the whole course; the index has ${kilobytes} kB. Medians, and the slowest.\n`
);
console.log(`${'way'.padEnd(42)}${'median ms'.padStart(12)}${'slowest ms'.padStart(12)}${'ratio'.padStart(10)}`);
for (const [way, name] of Object.entries(names)) {
	const all = times[/** @type {keyof typeof names} */ (way)];
	const ratio = median(times.find) / median(all);
	console.log(
		`${name.padEnd(42)}${median(all).toFixed(3).padStart(12)}${Math.max(...all)
			.toFixed(3)
			.padStart(12)}${ratio.toFixed(3).padStart(10)}`
	);
}
console.log(
	'\nThe ratio is the index over the way of the line: below 1, the index is faster. A scan only says which entries have the words.'
);

/**
 * The time of each query, after a round that warms the machine and is not counted.
 * @param {(query: string) => unknown} way
 */
function timesOf(way) {
	for (const query of queries) way(query);
	return queries.map((query) => {
		const begun = performance.now();
		way(query);
		return performance.now() - begun;
	});
}
