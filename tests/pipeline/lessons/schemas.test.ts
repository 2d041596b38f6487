import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas } from '#pipeline/lessons';

// Whole courses are compiled here, and the machine may be busy with others.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const FOLDER = 'lessons/schemas';
const schemas = [...jsonSchemas()];
const rootSchema = v.looseObject({
	type: v.literal('object'),
	properties: v.record(v.string(), v.unknown()),
	required: v.array(v.string()),
	additionalProperties: v.literal(false)
});

/** The real files that an editor checks by each schema. */
const filesOf = (name: string): string[] => {
	const all = readdirSync('lessons', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
	const kind = name.replace('.schema.json', '');
	return all
		.filter((path) => (kind === 'figure' || kind === 'case' ? new RegExp(`^${kind}s[/\\\\]`).test(path) : path.endsWith(`${kind}.yaml`)))
		.map((path) => join('lessons', path));
};

test('L19: the schemas on disk are those of the code; npm run lessons:check writes them', () => {
	const onDisk = readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]);

	expect(onDisk.sort()).toEqual([...schemas].sort());
});

test.each(schemas)('L19: %s knows the fields of the real files, and asks for none that they lack', (name, text) => {
	const { properties, required } = v.parse(rootSchema, JSON.parse(text));
	const paths = filesOf(name);

	expect(paths.length).toBeGreaterThan(0);
	for (const path of paths) {
		const fields = Object.keys(v.parse(v.record(v.string(), v.unknown()), parse(readFileSync(path, 'utf8'))));
		expect(Object.keys(properties), path).toEqual(expect.arrayContaining(fields));
		expect(fields, path).toEqual(expect.arrayContaining(required));
	}
});
