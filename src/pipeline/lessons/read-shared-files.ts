import * as v from 'valibot';
import {
	authoredTermSchema,
	courseFileSchema,
	protocolSchema,
	scopeFileSchema,
	sourceSchema,
	type AuthoredTerm,
	type CourseFile,
	type Protocol,
	type Scope,
	type Source
} from '#domain/course';
import { COURSE_FILE, GLOSSARY_FILE, PROTOCOL_FILE, RETIRED_FILE, SCOPE_FILE, SOURCES_FILE, type CourseFiles } from './course-files.ts';
import { fault, startOf, type Fault } from './fault.ts';
import { readFields } from './read-fields.ts';
import { readRows, type Rows } from './read-rows.ts';
import { readYaml, type Yaml } from './read-yaml.ts';

/** A file that is one group of fields. */
export interface FieldsFile<T> {
	readonly value: T | undefined;
	readonly at: Yaml['at'];
}

/** The files at the top of lessons/, which every module can refer to. */
export interface SharedFiles {
	readonly course: FieldsFile<CourseFile>;
	readonly scope: FieldsFile<Scope>;
	readonly retired: FieldsFile<RetiredFile>;
	readonly sources: Rows<Source>;
	readonly terms: Rows<AuthoredTerm>;
	readonly protocols: Rows<Protocol>;
	readonly faults: readonly Fault[];
}

/** An id, or that of a part: `lesson-id#block-id`, `item-id#choice-id`. */
const retiredIdSchema = v.pipe(
	v.string('is not an id. Write one id on each line.'),
	v.regex(/^[A-Za-z][A-Za-z0-9.-]*(#[a-z][a-z0-9-]*)?$/, 'is not an id. Write an id, or lesson-id#block-id, or item-id#choice-id.')
);
export const retiredFileSchema = v.strictObject({ ids: v.array(retiredIdSchema) });
type RetiredFile = v.InferOutput<typeof retiredFileSchema>;

export function readSharedFiles(files: CourseFiles): SharedFiles {
	const faults: Fault[] = [];
	const note = <T extends { readonly faults: readonly Fault[] }>(read: T): T => {
		faults.push(...read.faults);
		return read;
	};
	const fields = <Schema extends v.GenericSchema>(path: string, schema: Schema): FieldsFile<v.InferOutput<Schema>> => {
		const yaml = readYamlFile(files, path);
		return { value: note(readFields(yaml, schema)).value, at: yaml.at };
	};
	return {
		course: fields(COURSE_FILE, courseFileSchema),
		scope: fields(SCOPE_FILE, scopeFileSchema),
		retired: fields(RETIRED_FILE, retiredFileSchema),
		sources: note(readRows(readYamlFile(files, SOURCES_FILE), 'sources', sourceSchema)),
		terms: note(readRows(readYamlFile(files, GLOSSARY_FILE), 'terms', authoredTermSchema)),
		protocols: note(readRows(readYamlFile(files, PROTOCOL_FILE), 'protocols', protocolSchema)),
		faults
	};
}

/** A file as YAML; a missing one is YAML without a value and with that one fault. */
export function readYamlFile(files: CourseFiles, path: string): Yaml {
	const text = files.get(path);
	if (text === undefined) return { value: undefined, faults: [fault('file-missing', startOf(path))], at: () => startOf(path) };
	return readYaml(text, path);
}
