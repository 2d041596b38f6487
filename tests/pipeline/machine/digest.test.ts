import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestOf } from '../../../src/pipeline/machine/digest.js';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'digest-'));
	mkdirSync(join(root, 'src/deep'), { recursive: true });
	writeFileSync(join(root, 'src/a.ts'), 'a');
	writeFileSync(join(root, 'src/deep/b.ts'), 'b');
});
afterEach(() => rmSync(root, { recursive: true }));

test('O19: the same contents have the same digest, whatever their dates', () => {
	const before = digestOf(['src'], root);
	utimesSync(join(root, 'src/a.ts'), 0, 0);

	expect(digestOf(['src'], root)).toBe(before);
});

test.each([
	['a changed file', () => writeFileSync(join(root, 'src/deep/b.ts'), 'c')],
	['a new file', () => writeFileSync(join(root, 'src/c.ts'), '')],
	['a file that moved', () => (rmSync(join(root, 'src/a.ts')), writeFileSync(join(root, 'src/b.ts'), 'a'))]
])('O19: %s changes the digest', (_, change) => {
	const before = digestOf(['src'], root);

	change();

	expect(digestOf(['src'], root)).not.toBe(before);
});

test('what an operating system hides in a folder does not count, and a name that is not there counts as empty', () => {
	const before = digestOf(['src'], root);
	writeFileSync(join(root, 'src/.DS_Store'), 'finder');

	expect(digestOf(['src', 'nowhere'], root)).toBe(before);
});
