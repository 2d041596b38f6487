import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { clientCaseSchema, proveCase } from '#domain/case';
import { FAULT_MESSAGES } from '#pipeline/lessons';

const page = readFileSync('docs/authoring.md', 'utf8');
const listed = page.slice(page.indexOf('\n## Faults\n'));
const rows = [...listed.matchAll(/^\| `([a-z-]+)` \| ([^|]+) \| ([^|]+) \|$/gm)];
const codes = rows.map(([, code]) => code);

test('L6: docs/authoring.md lists every fault code once, in the order of the messages, and no other', () => {
	expect(codes).toEqual(Object.keys(FAULT_MESSAGES));
});

test('L6: every row of the list says in sentences what the code means and what to do', () => {
	const unsaid = rows.filter(([, , meaning = '', cure = '']) => ![meaning, cure].every((text) => /^[`A-Z].*\.$/.test(text.trim())));

	expect(unsaid.map(([, code]) => code)).toEqual([]);
});

test('L6: no other row stands in the list', () => {
	const lines = listed.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| code |'));

	expect(lines.length).toBe(rows.length);
});

test('L6: the example of a client case is a case without a flaw', () => {
	const [, example = ''] = /```yaml\n(id: sore-at-the-lip\n[^]*?)```/.exec(page) ?? [];

	const flaws = proveCase(v.parse(clientCaseSchema, parse(example)));

	expect(flaws).toEqual([]);
});
