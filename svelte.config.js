import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { digestOf, SITE_SOURCES } from './src/pipeline/machine/index.js';
import { sealedAdapter } from './src/pipeline/site/sealed-adapter.js';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: {
		// Libraries that still ship components in the old syntax choose their own mode.
		runes: ({ filename }) => (/[/\\]node_modules[/\\]/.test(filename) ? undefined : true)
	},
	kit: {
		adapter: sealedAdapter(adapter({ pages: 'build', assets: 'build', strict: true }), 'build'),
		// By content and not by time: two builds of the same tree are the same, byte for byte.
		version: { name: digestOf(SITE_SOURCES).slice(0, 12) },
		// One build works at / and under any path.
		paths: { relative: true },
		// The page registers the worker itself, after it has loaded.
		serviceWorker: { register: false },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				// SvelteKit's route announcer, the one element with a style attribute. Any other in a prerendered page is refused.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'stratum-worker']
			}
		}
	}
};
