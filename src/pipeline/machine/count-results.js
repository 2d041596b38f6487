import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * What a runner counted in its JSON report. A runner that failed and whose report does not say why — it crashed, a test file did
 * not load, an error escaped — counts as one failure more, so that no failure is ever counted as none.
 * @param {(report: any) => Count} read one of readVitest and readPlaywright
 * @param {string} file the report
 * @param {boolean} ok whether the runner itself said that it succeeded
 * @returns {Count}
 */
export function countReport(read, file, ok) {
	const count = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0, skipped: 0 };
	const ranNothing = count.passed + count.failed === 0;
	return count.failed === 0 && (!ok || ranNothing) ? { ...count, failed: 1 } : count;
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} report
 * @returns {Count}
 */
export function readVitest(report) {
	const brokenFiles = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + brokenFiles.length,
		skipped: report.numPendingTests + report.numTodoTests
	};
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report
 * @returns {Count}
 */
export function readPlaywright({ stats, errors }) {
	// A test that passes only at a second try has failed once: nobody can rely on it.
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}
