import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/*
 * `npm run docs:graph`: which room uses which, drawn from the imports. With --check it only says whether the drawing is current.
 */

const FILE = 'docs/dependency-graph.md';
/** A room; compose-app.ts, the service worker and the routes each count as one. */
const ROOM = '^src/(routes|[^/]+\\.ts$|[^/]+/[^/]+)';

const text = `# Dependency graph

Which room uses which, as the imports say. \`npm run docs:graph\` writes this file, and \`npm test\` checks that it is current. The rules behind it stand in \`.dependency-cruiser.js\`, the reasons in [architecture.md](architecture.md).

\`\`\`mermaid
${draw()}
\`\`\`
`;

if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (!existsSync(FILE) || readFileSync(FILE, 'utf8').replaceAll('\r\n', '\n') !== text) {
	console.error(`✗ ${FILE} does not show the rooms as they are. Run “npm run docs:graph” and commit the file.`);
	process.exitCode = 1;
}

function draw() {
	const cruiser = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';
	const args = [cruiser, 'src', '--output-type', 'mermaid', '--include-only', '^src/', '--collapse', ROOM];
	const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 64_000_000 });
	if (status !== 0) throw new Error(`dependency-cruiser could not draw the graph:\n${stderr}`);
	// In an order of our own: that of the imports within a file says nothing, and would make the file change for nothing.
	const lines = stdout.trim().split('\n');
	const isArrow = (/** @type {string} */ line) => line.includes('-->');
	return [...lines.filter((line) => !isArrow(line)), ...lines.filter(isArrow).sort()].join('\n');
}
