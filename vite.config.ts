import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { lessons } from './src/pipeline/lessons/index.ts';
import { chromiumOptions } from './src/pipeline/machine/index.js';
import { groupChunks } from './src/pipeline/site/group-chunks.js';
import { recordChunks } from './src/pipeline/site/record-chunks.js';

export default defineConfig({
	plugins: [lessons(), sveltekit(), groupChunks(), recordChunks()],
	build: {
		// A chunk names its own imports. Naming them again beside each import() lets them load a moment earlier, and cost every first load
		// more than a kilobyte of file names; style sheets have to be named, or what comes late would come bare.
		modulePreload: {
			resolveDependencies: (_, files, { hostType }) => (hostType === 'js' ? files.filter((file) => file.endsWith('.css')) : files)
		},
		// Vite's hint about slow plugins is noise in a build log.
		rolldownOptions: {
			checks: { pluginTimings: false },
			// A schema is made of calls of valibot, which have no effect: what no page parses is left out of its chunk.
			treeshake: {
				manualPureFunctions: ['v'],
				propertyReadSideEffects: false,
				// Svelte's own class for custom elements, of which there are none here, is made when its module is read.
				moduleSideEffects: [{ test: /svelte\/src\/internal\/client\/dom\/elements\/custom-element/, sideEffects: false }]
			}
		}
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
