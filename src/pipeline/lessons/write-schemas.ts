import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { itemFileSchema } from '#domain/assessment';
import { clientCaseSchema } from '#domain/case';
import {
	authoredTermSchema,
	courseFileSchema,
	figureSchema,
	moduleFileSchema,
	protocolSchema,
	scopeFileSchema,
	sourceSchema
} from '#domain/course';
import { SCHEMAS_FOLDER } from './course-files.ts';
import { retiredFileSchema } from './read-shared-files.ts';

/** The YAML files that an editor can complete, by the name of their schema. */
const SCHEMAS = {
	course: courseFileSchema,
	module: moduleFileSchema,
	items: itemFileSchema,
	figure: figureSchema,
	case: clientCaseSchema,
	sources: v.strictObject({ sources: v.array(sourceSchema) }),
	glossary: v.strictObject({ terms: v.array(authoredTermSchema) }),
	protocol: v.strictObject({ protocols: v.array(protocolSchema) }),
	scope: scopeFileSchema,
	retired: retiredFileSchema
} as const satisfies Record<string, v.GenericSchema>;

/** The JSON Schemas as texts, by file name. */
export function jsonSchemas(): ReadonlyMap<string, string> {
	return new Map(
		Object.entries(SCHEMAS).map(([name, schema]) => {
			// What an author writes, before transforms; what JSON Schema cannot say, the checker says.
			const json = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
			return [`${name}.schema.json`, `${JSON.stringify(json, null, '\t')}\n`];
		})
	);
}

/** Writes lessons/schemas/, and only what changed, so that a watching editor or server is left in peace. */
export async function writeSchemas(root: string): Promise<void> {
	const folder = join(root, SCHEMAS_FOLDER);
	await mkdir(folder, { recursive: true });
	for (const [name, text] of jsonSchemas()) {
		const path = join(folder, name);
		const before = await readFile(path, 'utf8').catch(() => '');
		if (before !== text) await writeFile(path, text);
	}
}
