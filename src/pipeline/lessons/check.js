// Runs the checker: `node src/pipeline/lessons/check.js`. Node 20 cannot read TypeScript, so Vite's module runner loads it.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const command = fileURLToPath(new URL('check-command.ts', import.meta.url));

/** @type {{ module: typeof import('./check-command.ts') }} */
const { module } = await runnerImport(command, { configFile: false, logLevel: 'error', root });
const today = new Date().toISOString().slice(0, 10);
const clean = await module.checkLessons(root, today, (line) => console.log(line));
process.exitCode = clean ? 0 : 1;
