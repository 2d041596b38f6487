// @ts-check
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const clocksAndChance = [
	{ object: 'Date', property: 'now', message: 'Time is an argument here: take an Instant.' },
	{ object: 'Math', property: 'random', message: 'Chance is an argument here: take a Random.' },
	{ object: 'performance', property: 'now', message: 'Time is an argument here: take an Instant.' },
	{ object: 'crypto', property: 'randomUUID', message: 'Ids are arguments here.' }
];

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', '.cache/'] },
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'no-restricted-imports': [
				'error',
				{ patterns: [{ group: ['../*'], message: 'Leave the room by a door: #domain/…, #adapters/…, #state/…, #ui/….' }] }
			],
			// Every address is made by ui/shell/links.ts, which resolves it; the rule sees only calls of resolve() itself.
			'svelte/no-navigation-without-resolve': 'off',
			// State is replaced whole ($state.raw) and never mutated in place, so a plain Map or Set is right.
			'svelte/prefer-svelte-reactivity': 'off',
			'svelte/no-at-html-tags': 'error'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } }
	},
	{
		files: ['src/domain/**/*.ts'],
		rules: {
			'no-restricted-properties': ['error', ...clocksAndChance],
			'no-restricted-globals': [
				'error',
				'window',
				'document',
				'navigator',
				'localStorage',
				'indexedDB',
				'setTimeout',
				'setInterval',
				'fetch',
				'crypto'
			]
		}
	},
	{ files: ['tests/**'], rules: { 'no-restricted-imports': 'off' } }
);
