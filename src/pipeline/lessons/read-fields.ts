import * as v from 'valibot';
import { suggestName } from './closest-name.ts';
import { fault, type Fault } from './fault.ts';
import type { Path, Yaml } from './read-yaml.ts';
import { findUnknownKeys } from './unknown-keys.ts';

/** What a schema made of YAML: the value where it fits, and every fault where it does not. */
export interface Fields<T> {
	readonly value: T | undefined;
	readonly faults: readonly Fault[];
}

/** Checks the value at `path` by the schema; each fault stands where its field stands. */
export function readFields<Schema extends v.GenericSchema>(yaml: Yaml, schema: Schema, path: Path = []): Fields<v.InferOutput<Schema>> {
	if (yaml.faults.length > 0) return { value: undefined, faults: path.length === 0 ? yaml.faults : [] };
	const value = path.reduce<unknown>((inner, key) => fieldOf(inner, key), yaml.value);
	const unknown = findUnknownKeys(schema, value).map(({ path: way, known }) =>
		fault('field-unknown', yaml.at([...path, ...way]), printPath([...path, ...way]), suggestName(String(way.at(-1)), known, 'Take it out.'))
	);
	const result = v.safeParse(schema, value);
	const wrong = (result.issues ?? []).filter((issue) => !isUnknownKey(issue)).map((issue) => faultOf(issue, yaml, path));
	const faults = [...unknown, ...wrong];
	return { value: result.success && faults.length === 0 ? result.output : undefined, faults };
}

/** `items.3.choices.1.why`: as an author counts, from 1. */
function printPath(path: Path): string {
	return path.map((key) => (typeof key === 'number' ? key + 1 : key)).join('.') || 'the file';
}

/** The field or entry of a value that may be anything. */
export function fieldOf(value: unknown, key: string | number): unknown {
	if (typeof value !== 'object' || value === null) return undefined;
	return Object.hasOwn(value, key) ? (value as Record<string | number, unknown>)[key] : undefined;
}

type Issue = v.BaseIssue<unknown>;

function faultOf(issue: Issue, yaml: Yaml, base: Path): Fault {
	const path = [...base, ...(issue.path ?? []).map((step) => (typeof step.key === 'number' ? step.key : String(step.key)))];
	const at = yaml.at(path);
	if (issue.received === 'undefined' && path.length > 0) return fault('field-missing', at, printPath(path));
	return fault('field-wrong', at, printPath(path), messageOf(issue));
}

/** Valibot reports no more than the first unknown key, and without the known ones: findUnknownKeys does better. */
function isUnknownKey(issue: Issue): boolean {
	return issue.type === 'strict_object' && issue.expected === 'never';
}

/** What is wrong with the structure; what is wrong with a single value, the schemas of the domain say themselves. */
function messageOf(issue: Issue): string {
	if (issue.expected === 'Object') return 'is not a group of fields. Write one "name: value" a line, indented alike.';
	if (issue.expected === 'Array') return 'is not a list. Begin each entry with a hyphen, or write [one, other].';
	if (issue.type === 'variant')
		return `is ${issue.received.replaceAll('"', '')}. Use one of: ${(issue.expected ?? '').replace(/[()"]/g, '').replaceAll(' | ', ', ')}.`;
	return issue.message;
}
