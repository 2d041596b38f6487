import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { countReport, readPlaywright, readVitest } from './count-results.js';
import { makeReady } from './ready.js';
import { npm, npmQuietly } from './run.js';

/*
 * `npm test`: makes the clone ready, then runs every check and every test, goes on after a failure, and ends with the true count:
 * each check is one, each test of a runner is one.
 */

/** Each needs nothing of the others, so several run at once. */
const CHECKS = [
	{ name: 'Format', script: 'format:check' },
	{ name: 'Lint', script: 'lint' },
	{ name: 'Types', script: 'check' },
	{ name: 'Dependency rules', script: 'deps' },
	{ name: 'Dependency graph', script: 'docs:graph:check' },
	{ name: 'Dead code', script: 'dead' },
	{ name: 'Lessons', script: 'lessons:check' },
	{ name: 'Coverage report', script: 'lessons:report:check' }
];

const REPORTS = '.cache/reports';
/** @param {string} file */
const vitestReport = (file) => ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS}/${file}`];
const RUNNERS = {
	unit: { name: 'Unit and property tests', script: 'test:unit', report: 'unit.json', args: vitestReport('unit.json'), read: readVitest },
	component: {
		name: 'Component tests',
		script: 'test:component',
		report: 'component.json',
		args: vitestReport('component.json'),
		read: readVitest
	},
	// playwright.config.ts names the report.
	journeys: { name: 'Journeys', script: 'test:e2e', report: 'journeys.json', args: [], read: readPlaywright }
};

const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const failures = [];

await runAll();

if (failures.length > 0) console.log(`\nFailed:\n${failures.map((failure) => `  ✗ ${failure}`).join('\n')}`);
if (total.skipped > 0) console.log(`\n${total.skipped} skipped: they are in neither number.`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function runAll() {
	// Without the packages nothing else can run, and every further failure would be an echo of this one.
	if (!record('Packages', await makeReady(['install']))) return;

	await runChecks([...CHECKS]);
	const hasPoppler = record('Poppler for the tests', await makeReady(['poppler']));
	// Also without Poppler: the tests that need it fail, and the others say what they have to say.
	runTests(RUNNERS.unit);
	if (record('A browser for the tests', await makeReady(['browser']))) runTests(RUNNERS.component);
	else record(RUNNERS.component.name, false, 'not run, there is no browser');

	const isBuilt = record('Build', await makeReady(['build']));
	record('Size budget', isBuilt && runScript('Size budget', 'size'), isBuilt ? undefined : 'not measured, the build failed');
	if (isBuilt && hasPoppler) runTests(RUNNERS.journeys);
	else record(RUNNERS.journeys.name, false, isBuilt ? 'not run, Poppler is missing' : 'not run, the build failed');
}

/** @param {typeof CHECKS} queue */
async function runChecks(queue) {
	const drain = async () => {
		for (let check = queue.shift(); check !== undefined; check = queue.shift()) {
			const { ok, output } = await npmQuietly(['run', '--silent', check.script]);
			console.log(`\n${ok ? '✓' : '✗'} ${check.name}`);
			if (!ok) console.log(output);
			record(check.name, ok, `npm run ${check.script}`);
		}
	};
	await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, drain));
}

/** @param {typeof RUNNERS[keyof typeof RUNNERS]} runner */
function runTests({ name, script, report, args, read }) {
	const file = `${REPORTS}/${report}`;
	// A runner that crashes must not be counted by what an earlier run left.
	rmSync(file, { force: true });
	const count = countReport(read, file, runScript(name, script, args));
	total.passed += count.passed;
	total.failed += count.failed;
	total.skipped += count.skipped;
	if (count.failed > 0) failures.push(`${name}: ${count.failed} (npm run ${script})`);
}

/**
 * @param {string} name
 * @param {string} script
 * @param {readonly string[]} [args]
 */
function runScript(name, script, args = []) {
	console.log(`\n▸ ${name}`);
	return npm(['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])]);
}

/**
 * @param {string} name
 * @param {boolean} ok
 * @param {string} [note]
 */
function record(name, ok, note) {
	if (ok) total.passed++;
	else {
		total.failed++;
		failures.push(note === undefined ? name : `${name} (${note})`);
	}
	return ok;
}
