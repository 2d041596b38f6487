import * as v from 'valibot';
import type { Fault, Place } from './fault.ts';
import { fieldOf, readFields } from './read-fields.ts';
import type { Path, Yaml } from './read-yaml.ts';
import type { Declared } from './references.ts';

/** One entry of a list in a YAML file, with the way to find its fields again. */
export interface Row<T> {
	readonly value: T;
	at(path?: Path): Place;
}

export interface Rows<T> extends Declared<T> {
	readonly rows: readonly Row<T>[];
	/** Every id as it was read, in order, twice where it stands twice. */
	readonly declarations: readonly { readonly id: string; readonly at: Place }[];
	readonly faults: readonly Fault[];
}

/** Reads a file that is one list, such as `sources: […]`, entry by entry: a fault in one leaves the others usable. */
export function readRows<Schema extends v.GenericSchema>(yaml: Yaml, key: string, schema: Schema): Rows<v.InferOutput<Schema>> {
	const list = readFields(yaml, v.strictObject({ [key]: v.array(v.unknown()) }));
	const entries: unknown[] = list.value?.[key] ?? [];
	const read = entries.map((entry, index) => {
		const path = [key, index];
		const { value, faults } = readFields(yaml, schema, path);
		return { id: fieldOf(entry, 'id'), value, faults, at: (inner: Path = []) => yaml.at([...path, ...inner]) };
	});
	const declarations = read.flatMap(({ id, at }) => (typeof id === 'string' ? [{ id, at: at(['id']) }] : []));
	return {
		rows: read.flatMap(({ value, at }) => (value === undefined ? [] : [{ value, at }])),
		declarations,
		faults: [...list.faults, ...read.flatMap(({ faults }) => faults)],
		ids: new Set(declarations.map(({ id }) => id)),
		byId: new Map(read.flatMap(({ id, value }) => (typeof id === 'string' && value !== undefined ? [[id, value] as const] : []))),
		unread: list.value === undefined
	};
}
