import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { measureBuild } from '../../../src/pipeline/site/measure-build.js';

const ENTRY = '_app/immutable/entry/start.js';
const SHARED = '_app/immutable/chunks/shared.js';
const LATER = '_app/immutable/chunks/later.js';

let dir: string;
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'measure-'));
	write('index.html', '<h1>Course</h1>');
	write('lesson/a/index.html', `<link href="../../${ENTRY}" rel="modulepreload">`);
	for (const file of [ENTRY, SHARED, LATER]) write(file, 'x');
});
afterEach(() => rmSync(dir, { recursive: true }));

function write(path: string, text: string, sentBytes = 1000) {
	mkdirSync(dirname(join(dir, path)), { recursive: true });
	writeFileSync(join(dir, path), text);
	if (path.endsWith('.js')) writeFileSync(join(dir, `${path}.br`), Buffer.alloc(sentBytes));
}

const chunks = (modules: Partial<Record<string, string[]>> = {}) => ({
	[ENTRY]: { imports: [SHARED], modules: modules[ENTRY] ?? ['/src/routes/+layout.svelte'] },
	[SHARED]: { imports: [ENTRY], modules: modules[SHARED] ?? ['/node_modules/svelte/src/index.js'] },
	[LATER]: { imports: [], modules: modules[LATER] ?? ['/node_modules/pdfkit/js/pdfkit.js'] }
});

test('O20: a lesson is measured with everything that it imports statically, each once, as it is sent', () => {
	const { measures, faults } = measureBuild(dir, chunks());

	expect(measures[0]).toMatchObject({ name: 'JavaScript on the first load of lesson/a/, as sent', bytes: 2000 });
	expect(faults).toEqual([]);
});

test('O20: a lesson over its budget is a fault that names the figure, the budget and the biggest files', () => {
	write(SHARED, 'x', 44_500);

	const { faults } = measureBuild(dir, chunks());

	expect(faults).toEqual([
		`JavaScript on the first load of lesson/a/, as sent: 45.5 kB, and the budget is 45.0 kB. The biggest files: ${SHARED} (44.5 kB), ${ENTRY} (1.0 kB).`
	]);
});

test.each([
	['the PDF library', '/node_modules/pdfkit/js/pdfkit.js'],
	['the database', '/node_modules/dexie/dist/modern/dexie.mjs'],
	['the item bank', '\0virtual:course/bank'],
	['the exam', '/src/ui/attempt/ExamRoom.svelte'],
	['the lab', '/src/ui/lab/Roller.svelte']
])('O20: %s in a chunk that a lesson loads is a fault', (name, module) => {
	const { faults } = measureBuild(dir, chunks({ [SHARED]: [module] }));

	expect(faults).toEqual([`Lessons load ${name} with the page (${module}). Import it with import() where it is used.`]);
});

test('O20: a font beyond Latin that a lesson preloads is a fault', () => {
	write('lesson/a/index.html', '<link rel="preload" as="font" href="../../fonts/literata-vietnamese.woff2">');

	expect(measureBuild(dir, chunks()).faults.join()).toContain('preloads a font that its language does not need');
});

test('O20: a script that the record of the build does not know is a fault, since nothing can be said of it', () => {
	write('lesson/a/index.html', '<script>import("../../_app/immutable/entry/other.js")</script>');
	write('_app/immutable/entry/other.js', 'x');

	expect(measureBuild(dir, chunks()).faults.join()).toContain('they come from two builds');
});

test('O20: a build without lessons is a fault, not a light one', () => {
	rmSync(join(dir, 'lesson'), { recursive: true });

	expect(measureBuild(dir, chunks()).faults.join()).toContain('has no page under lesson/');
});

test('O21: the whole course counts as it lies packed on the device, without its compressed twins', () => {
	const light = measureBuild(dir, chunks());
	writeFileSync(join(dir, 'figure.webp'), randomBytes(3_000_000));
	write('page.html', 'x'.repeat(3_000_000));
	const heavy = measureBuild(dir, chunks());

	expect(light.faults).toEqual([]);
	expect(heavy.faults[0]).toMatch(
		/^The whole course on the device: 300\d\.\d kB, and the budget is 3000\.0 kB\. The biggest files: figure\.webp \(3000\.0 kB\)/
	);
});
