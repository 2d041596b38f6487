import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { seal } from '../../../src/pipeline/site/seal.js';

let dir: string;
const write = (path: string, text: string) => writeFileSync(join(dir, path), text);
const worker = () => readFileSync(join(dir, 'service-worker.js'), 'utf8');

beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'seal-'));
	mkdirSync(join(dir, 'lesson/a'), { recursive: true });
	write('index.html', '<h1>Course</h1>');
	write('lesson/a/index.html', '<h1>Pressure</h1>');
	write('service-worker.js', 'const sealed=`__PRECACHE__`;start(sealed)');
});
afterEach(() => rmSync(dir, { recursive: true }));

test('O4: the worker knows the hash and the size of every file', () => {
	const { version, files } = seal(dir);

	const hash = createHash('sha256').update('<h1>Pressure</h1>').digest('hex').slice(0, 32);
	expect(files['lesson/a/index.html']).toEqual([hash, 17]);
	expect(Object.keys(files)).toEqual(['index.html', 'lesson/a/index.html']);
	expect(worker()).toBe(`const sealed=${JSON.stringify({ version, files })};start(sealed)`);
});

test.each(['"', "'", '`'])('the placeholder is found in %s quotes, whichever the bundler chose', (quote) => {
	write('service-worker.js', `const sealed=${quote}__PRECACHE__${quote};`);

	seal(dir);

	expect(worker()).not.toContain('__PRECACHE__');
});

test('compressed twins, source maps and hidden files do not belong to the copy', () => {
	for (const name of ['index.html.br', 'index.html.gz', 'app.js.map', '.DS_Store']) write(name, 'x');

	expect(Object.keys(seal(dir).files)).toEqual(['index.html', 'lesson/a/index.html']);
});

test('O19: the version is the same for the same files, and changes with them', () => {
	const first = seal(dir).version;
	const again = seal(dir).version;
	write('index.html', '<h1>Course, revised</h1>');
	const revised = seal(dir).version;

	expect(again).toBe(first);
	expect(revised).not.toBe(first);
	expect(worker()).toContain(revised);
	expect(worker()).not.toContain(first);
});

test('a worker without a place for the files is refused in words', () => {
	write('service-worker.js', 'start()');

	expect(() => seal(dir)).toThrow(/service-worker\.js has no place for the list of files/);
});
