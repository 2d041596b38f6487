import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { lessons } from './src/pipeline/lessons/index.ts';
import { chromiumOptions } from './src/pipeline/machine/index.js';
import { recordChunks } from './src/pipeline/site/record-chunks.js';

export default defineConfig({
	plugins: [lessons(), sveltekit(), recordChunks()],
	build: {
		// Vite's hint about slow plugins is noise in a build log.
		rolldownOptions: { checks: { pluginTimings: false } }
	},
	test: {
		projects: [
			{
				extends: true,
				test: { name: 'unit', environment: 'node', include: ['tests/**/*.test.ts'], exclude: ['tests/**/*.svelte.test.ts'] }
			},
			{
				extends: true,
				optimizeDeps: { include: ['vitest-browser-svelte', 'dexie', 'xstate', 'valibot', 'axe-core'] },
				test: {
					name: 'component',
					include: ['tests/**/*.svelte.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: chromiumOptions() }),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
