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
	/\/src\/ui\/lesson\/|\/src\/ui\/figures\/FigureFrame|\/src\/ui\/words\/lesson\.ts|\/course\/cases-of\.ts/,
	/\/src\/state\/lesson\//
];

/** What a lesson does besides being read: loaded while its text loads, and what asks a question by a quiz as well. */
const PARTS = [
	/\/src\/ui\/lesson\/(load-parts|CheckCard|RecallQuestions)|\/src\/ui\/item\/(ItemForm|load-forms)|\/src\/ui\/words\/item\.ts/,
	/\/src\/ui\/(figures|case)\/load-|\/state\/lesson\/score-answer/,
	/\/src\/domain\/assessment\/(check-item|single-choice|multiple-response|ordering|numeric|hotspot|image-judgement)\.ts/
];

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
						{ name: 'page', test: anyOf(EVERY_PAGE), priority: 3 },
						// What the two share belongs to the lesson, so that reading loads none of its parts.
						{ name: 'lesson', test: (id) => anyOf(LESSON)(id) && !anyOf(PARTS)(id), priority: 2 },
						{ name: 'parts', test: anyOf(PARTS), priority: 1 }
					]
				}
			};
		}
	};
}
