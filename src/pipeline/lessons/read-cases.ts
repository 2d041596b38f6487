import { clientCaseSchema, type ClientCase } from '#domain/case';
import { checkCase } from './check-case.ts';
import { pathsOf, type CourseFiles } from './course-files.ts';
import type { Fault, Place } from './fault.ts';
import { fieldOf, readFields } from './read-fields.ts';
import type { Row } from './read-rows.ts';
import { readYamlFile } from './read-shared-files.ts';
import type { Declared } from './references.ts';

/** A case whose fields fit its schema. */
export interface ReadCase extends Row<ClientCase> {
	readonly file: string;
}

/** `byId` has the cases that are proved: whatever uses one can play it. */
export interface Cases extends Declared<ClientCase> {
	readonly read: readonly ReadCase[];
	readonly declarations: readonly { readonly id: string; readonly at: Place }[];
	readonly faults: readonly Fault[];
}

/** Every cases/*.yaml. A case with faults is known by the name of its file. */
export function readCases(files: CourseFiles): Cases {
	const all = pathsOf(files, 'case').map((file) => {
		const yaml = readYamlFile(files, file);
		const { value, faults } = readFields(yaml, clientCaseSchema);
		const written = fieldOf(yaml.value, 'id');
		const id = typeof written === 'string' ? written : file.replace(/^.*\/|\.yaml$/g, '');
		const at = (path: readonly (string | number)[] = []) => yaml.at(path);
		return { file, id, value, at, faults: [...faults, ...(value ? checkCase({ value, at }) : [])] };
	});
	return {
		ids: new Set(all.map(({ id }) => id)),
		byId: new Map(all.flatMap(({ id, value, faults }) => (value && faults.length === 0 ? [[id, value] as const] : []))),
		unread: false,
		read: all.flatMap(({ file, value, at }) => (value ? [{ file, value, at }] : [])),
		declarations: all.map(({ id, at }) => ({ id, at: at(['id']) })),
		faults: all.flatMap(({ faults }) => faults)
	};
}
