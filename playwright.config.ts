import { defineConfig } from '@playwright/test';
import { chromiumOptions } from './src/pipeline/machine/index.js';

const PORT = 4321;

export default defineConfig({
	testDir: 'tests/journeys',
	outputDir: '.cache/journeys',
	// `npm run screens` takes pictures to look at; it proves nothing.
	projects: [
		{ name: 'journeys', testMatch: '*.e2e.ts' },
		{ name: 'screens', testMatch: '*.tour.ts' }
	],
	fullyParallel: true,
	workers: 2,
	retries: 0,
	// Upper bounds for a busy machine; every wait ends when its condition holds.
	timeout: 120_000,
	expect: { timeout: 20_000 },
	forbidOnly: process.env.CI !== undefined,
	// The second one is what `npm test` counts.
	reporter: [['list'], ['json', { outputFile: '.cache/reports/journeys.json' }]],
	use: {
		baseURL: `http://127.0.0.1:${PORT}`,
		browserName: 'chromium',
		launchOptions: chromiumOptions()
	},
	webServer: {
		command: 'node src/pipeline/machine/serve.js build',
		url: `http://127.0.0.1:${PORT}/`,
		env: { PORT: String(PORT) },
		reuseExistingServer: false
	}
});
