import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { CHUNK_RECORD } from './record-chunks.js';
import { filesToKeep } from './seal.js';

/*
 * `npm run size`: holds the built site to its budgets (docs/spec/offline.md, O20 and O21) and says by how much it keeps or breaks them.
 */

const LESSON_SCRIPT_LIMIT = 45_000;
const COURSE_LIMIT = 3_000_000;

/** What no lesson may load with its page, by the modules that it is made of. */
const KEPT_OUT_OF_LESSONS = [
	{ name: 'the PDF library', modules: /\/node_modules\/(pdfkit|fontkit)\// },
	{ name: 'the database', modules: /\/node_modules\/dexie\// },
	{ name: 'the PDF room', modules: /\/src\/adapters\/pdf\/(?!index\.ts)/ },
	{ name: 'the item bank', modules: /virtual:course\/bank/ },
	{ name: 'the exam', modules: /\/src\/ui\/attempt\// },
	{ name: 'the lab', modules: /\/src\/ui\/lab\// }
];

/** Files with fonts beyond Latin carry the name of their script. */
const FONTS_BEYOND_LATIN = /latin-ext|vietnamese|cyrillic|greek/;

/**
 * @typedef {import('./record-chunks.js').ChunkRecord} ChunkRecord
 * @typedef {{ path: string, bytes: number }} Weight
 * @typedef {{ name: string, limit: number, bytes: number, files: Weight[] }} Measure
 * @typedef {{ measures: Measure[], sentBytes: number, faults: string[] }} Report
 */

/**
 * @param {string} dir the built site
 * @param {ChunkRecord} chunks
 * @returns {Report}
 */
export function measureBuild(dir, chunks) {
	const lessons = lessonPages(dir).map((page) => ({ page, ...readLesson(dir, page, chunks) }));
	const stored = filesToKeep(dir).map((path) => ({ path, bytes: keptSize(join(dir, path)) }));
	/** @type {Measure[]} */
	const measures = [
		...lessons.map(({ page, scripts }) => measure(`JavaScript on the first load of ${page}, as sent`, LESSON_SCRIPT_LIMIT, scripts)),
		measure('The whole course on the device', COURSE_LIMIT, stored)
	];
	const faults = [
		...(lessons.length === 0 ? [`${dir} has no page under lesson/, so nothing could be measured. Are the lessons part of the build?`] : []),
		// One lesson over the budget says what nineteen would say again.
		...[heaviest(measures.slice(0, -1)), ...measures.slice(-1)].flatMap((one) => (one && one.bytes > one.limit ? [tooBig(one)] : [])),
		...new Set(lessons.flatMap(({ faults }) => faults))
	];
	return { measures, sentBytes: sum(stored.map(({ path }) => sentSize(join(dir, path)))), faults };
}

/** @param {string} dir */
function lessonPages(dir) {
	const folder = join(dir, 'lesson');
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => existsSync(join(folder, name, 'index.html')))
		.sort()
		.map((name) => `lesson/${name}/`);
}

/**
 * @param {string} dir
 * @param {string} page
 * @param {ChunkRecord} chunks
 */
function readLesson(dir, page, chunks) {
	const html = readFileSync(join(dir, page, 'index.html'), 'utf8');
	const named = [...html.matchAll(/["'][./]*(_app\/immutable\/[^"']+\.js)["']/g)].map(([, file = '']) => file);
	const scripts = withImports(named, chunks);
	const preloads = [...html.matchAll(/<link[^>]*rel="preload"[^>]*>/g)].map(([link]) => link);
	const modules = scripts.flatMap((file) => chunks[file]?.modules ?? []);
	return {
		scripts: scripts.map((path) => ({ path, bytes: sentSize(join(dir, path)) })),
		faults: [
			...scripts
				.filter((file) => chunks[file] === undefined)
				.map((file) => `${file} is in the site and not in ${CHUNK_RECORD}: they come from two builds. Run “npm run build”.`),
			...KEPT_OUT_OF_LESSONS.flatMap((part) => {
				const module = modules.find((id) => part.modules.test(id));
				return module === undefined
					? []
					: [`Lessons load ${part.name} with the page (${module}). Import it with import() where it is used.`];
			}),
			...preloads
				.filter((link) => FONTS_BEYOND_LATIN.test(link))
				.map((link) => `${page} preloads a font that its language does not need: ${link}`)
		]
	};
}

/**
 * The files and everything that they import statically, each once.
 * @param {readonly string[]} files
 * @param {ChunkRecord} chunks
 */
function withImports(files, chunks) {
	const found = new Set(files);
	// A set that grows is walked to its new end.
	for (const file of found) for (const imported of chunks[file]?.imports ?? []) found.add(imported);
	return [...found];
}

/**
 * @param {string} name
 * @param {number} limit in bytes
 * @param {Weight[]} files
 * @returns {Measure}
 */
const measure = (name, limit, files) => ({ name, limit, bytes: sum(files.map(({ bytes }) => bytes)), files });

/** @param {readonly Measure[]} measures */
const heaviest = (measures) => [...measures].sort((a, b) => b.bytes - a.bytes)[0];

/** @param {Measure} measure */
function tooBig({ name, limit, bytes, files }) {
	const biggest = [...files].sort((a, b) => b.bytes - a.bytes).slice(0, 5);
	const list = biggest.map((file) => `${file.path} (${kilobytes(file.bytes)})`).join(', ');
	return `${name}: ${kilobytes(bytes)}, and the budget is ${kilobytes(limit)}. The biggest files: ${list}.`;
}

/**
 * What a browser receives: the compressed twin where the build wrote one.
 * @param {string} file
 */
function sentSize(file) {
	if (existsSync(`${file}.br`)) return statSync(`${file}.br`).size;
	return /\.(js|css|html|json|svg)$/.test(file) ? brotliCompressSync(readFileSync(file)).byteLength : statSync(file).size;
}

/**
 * What a file takes on the device: the service worker packs it where that makes it smaller.
 * @param {string} file
 */
function keptSize(file) {
	const body = readFileSync(file);
	return Math.min(body.byteLength, gzipSync(body).byteLength);
}

/** @param {readonly number[]} numbers */
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** @param {Report} report */
function print({ measures, sentBytes, faults }) {
	const lessons = measures.slice(0, -1).sort((a, b) => b.bytes - a.bytes);
	for (const { name, bytes, limit } of [...lessons.slice(0, 1), ...measures.slice(-1)]) {
		console.log(`${name}: ${kilobytes(bytes)} of ${kilobytes(limit)}`);
	}
	console.log(`${lessons.length} lessons measured, the heaviest is shown. The whole course as sent: ${kilobytes(sentBytes)}.`);
	for (const fault of faults) console.error(`✗ ${fault}`);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
	const dir = process.argv[2] ?? 'build';
	if (existsSync(CHUNK_RECORD)) {
		const report = measureBuild(dir, JSON.parse(readFileSync(CHUNK_RECORD, 'utf8')));
		print(report);
		process.exitCode = report.faults.length === 0 ? 0 : 1;
	} else {
		console.error(`✗ ${CHUNK_RECORD} is missing. The build writes it through recordChunks() in vite.config.ts; run “npm run build”.`);
		process.exitCode = 1;
	}
}
