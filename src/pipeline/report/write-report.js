// `npm run lessons:report`; with --check it only says whether the report is current. Node 20 cannot read TypeScript, so Vite's module runner loads it.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const command = fileURLToPath(new URL('report-command.ts', import.meta.url));

/** @type {{ module: typeof import('./report-command.ts') }} */
const { module } = await runnerImport(command, { configFile: false, logLevel: 'error', root });
const only = process.argv.includes('--check') ? 'check' : 'write';
const done = await module.reportLessons(root, only, (line) => console.log(line));
process.exitCode = done ? 0 : 1;
