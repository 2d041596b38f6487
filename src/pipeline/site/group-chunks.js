/*
 * Which modules travel together. Left alone, the bundler makes a file of every few hundred bytes that two pages share, and each
 * is compressed by itself, with a request and headers of its own: together the same code is a tenth smaller.
 */

/** What every page runs: Svelte, the router, the frame of the page, the learner's session and the rules that fold her record. */
const EVERY_PAGE = [
	/\/node_modules\/(svelte|@sveltejs\/kit|clsx|esm-env)\//,
	/\/src\/(compose-app\.ts|adapters\/(browser|content)\/|state\/(app|learner|offline)\/)/,
	/\/src\/ui\/(shell|kit)\/|\/src\/ui\/words\/(shell|format)\.ts/,
	/\/src\/domain\/shared\/|\/src\/domain\/course\/course\.ts|\/src\/domain\/offline\/follow-worker\.ts/,
	/\/src\/domain\/record\/(active-time|progress|stream)\.ts|\/src\/domain\/assessment\/(quiz|thousandths)\.ts/,
	/virtual:course\/identity|vite\/preload-helper|rolldown\/runtime/
];
/** Bound to form fields, or shown by one page only: no lesson needs them. */
const NOT_EVERY_PAGE =
	/\/bindings\/(input|select)\.js|\/kit\/(Card|Field)\.svelte|\/shell\/(StorageNotice|UpdateOffer)\.svelte|\/shared\/random\.ts|\/learner\/folds\.ts/;

/** What a lesson runs besides. */
const LESSON = [
	/\/src\/ui\/lesson\/|\/src\/ui\/figures\/(FigureFrame|load-figures)|\/src\/ui\/item\/load-forms|\/src\/ui\/words\/lesson\.ts|\/course\/cases-of\.ts/,
	/\/src\/state\/lesson\//
];

/**
 * What comes after a lesson: left to the bundler, because the prerendered page links the style sheets of what it imports late by
 * the names of these files, which a group would take from them.
 */
const LATE = /\/lesson\/(asking|CheckCard|RecallQuestions)|\/state\/lesson\/score-answer/;

/** @param {readonly RegExp[]} patterns */
const anyOf = (patterns) => (/** @type {string} */ id) => !NOT_EVERY_PAGE.test(id) && patterns.some((pattern) => pattern.test(id));

/**
 * A Vite plugin that groups the chunks of the site; the server's build, which only writes the pages, is left alone.
 * @returns {import('vite').Plugin}
 */
export function groupChunks() {
	let isSite = false;
	return {
		name: 'group-chunks',
		apply: 'build',
		configResolved(config) {
			isSite = !config.build.ssr;
		},
		outputOptions(options) {
			if (!isSite || options.codeSplitting === false) return options;
			return {
				...options,
				codeSplitting: {
					groups: [
						{ name: 'page', test: anyOf(EVERY_PAGE), priority: 2 },
						{ name: 'lesson', test: (id) => anyOf(LESSON)(id) && !LATE.test(id), priority: 1 }
					]
				}
			};
		}
	};
}
