import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const RULE = /^- \*\*([A-Z]{1,2}\d+)\*\*/gm;
/** The first thing in a bracket that begins with rule ids: the title of a test, or of a table of tests. */
const CITED = /\(\s*[`'"]([A-Z]{1,2}\d+(?:, [A-Z]{1,2}\d+)*):/g;

const files = (folder: string, ending: string) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith(ending))
		.map((path) => readFileSync(join(folder, path), 'utf8'));
const rules = files('docs/spec', '.md').flatMap((text) => [...text.matchAll(RULE)].flatMap((match) => match[1] ?? []));
const cited = files('tests', '.ts').flatMap((text) => [...text.matchAll(CITED)].flatMap((match) => match[1]?.split(', ') ?? []));

test('every rule of docs/spec has an id of its own', () => {
	expect(rules.length).toBeGreaterThan(20);
	expect(rules.filter((rule, index) => rules.indexOf(rule) !== index)).toEqual([]);
});

test('every rule of docs/spec is cited by the title of a test', () => {
	expect(rules.filter((rule) => !cited.includes(rule))).toEqual([]);
});

test('every rule that a test title cites stands in docs/spec', () => {
	expect([...new Set(cited)].filter((rule) => !rules.includes(rule))).toEqual([]);
});
