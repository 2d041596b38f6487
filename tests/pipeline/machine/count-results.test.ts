import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { countReport, readPlaywright, readVitest } from '../../../src/pipeline/machine/count-results.js';

let dir: string;
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'reports-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

function report(content: unknown): string {
	const file = join(dir, 'report.json');
	writeFileSync(file, JSON.stringify(content));
	return file;
}

const vitest = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] as object[] };
const playwright = { stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] as object[] };

test('the tests of Vitest are counted one by one', () => {
	const file = report({ ...vitest, numFailedTests: 2, numPendingTests: 1 });

	expect(countReport(readVitest, file, false)).toEqual({ passed: 7, failed: 2, skipped: 1 });
});

test('a test file that could not be loaded is a failure', () => {
	const file = report({ ...vitest, testResults: [{ status: 'failed', assertionResults: [] }] });

	expect(countReport(readVitest, file, false)).toEqual({ passed: 7, failed: 1, skipped: 0 });
});

test('the tests of Playwright are counted one by one, and a test that passes only at a second try has failed', () => {
	const file = report({ ...playwright, stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 } });

	expect(countReport(readPlaywright, file, false)).toEqual({ passed: 5, failed: 2, skipped: 0 });
});

test('an error outside every test is a failure', () => {
	const file = report({ ...playwright, errors: [{ message: 'the server did not start' }] });

	expect(countReport(readPlaywright, file, false).failed).toBe(1);
});

test('a runner that fails without a failed test counts as one failure', () => {
	expect(countReport(readVitest, report(vitest), false)).toEqual({ passed: 7, failed: 1, skipped: 0 });
});

test('a runner that leaves no report counts as one failure, whatever it says', () => {
	expect(countReport(readVitest, join(dir, 'none.json'), true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a runner that ran no test counts as one failure', () => {
	const file = report({ ...vitest, numPassedTests: 0 });

	expect(countReport(readVitest, file, true).failed).toBe(1);
});
