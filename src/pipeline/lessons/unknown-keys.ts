import type { Path } from './read-yaml.ts';

/** A field that the schema does not know, with the names that it does know there. */
export interface UnknownKey {
	readonly path: Path;
	readonly known: readonly string[];
}

/** The parts of a valibot schema that lead to its fields. */
interface Shape {
	readonly type: string;
	readonly entries?: unknown;
	readonly item?: unknown;
	readonly wrapped?: unknown;
	readonly options?: unknown;
	readonly key?: unknown;
	readonly literal?: unknown;
}

/** Every field in a value, at any depth, that a strict schema has no place for. */
export function findUnknownKeys(schema: unknown, value: unknown, path: Path = []): UnknownKey[] {
	if (!isShape(schema)) return [];
	if (isShape(schema.wrapped)) return findUnknownKeys(schema.wrapped, value, path);
	if (schema.type === 'array' && Array.isArray(value))
		return value.flatMap((entry, index) => findUnknownKeys(schema.item, entry, [...path, index]));
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
	if (schema.type === 'variant') return findUnknownKeys(optionFor(schema, value), value, path);
	if (schema.type !== 'strict_object') return [];
	const entries = new Map(Object.entries(schema.entries ?? {}));
	return Object.entries(value).flatMap(([key, inner]) =>
		entries.has(key) ? findUnknownKeys(entries.get(key), inner, [...path, key]) : [{ path: [...path, key], known: [...entries.keys()] }]
	);
}

/** The option of a variant that the value claims to be; undefined where it claims none of them. */
function optionFor(variant: Shape, value: object): unknown {
	const claim: unknown = Object.entries(value).find(([key]) => key === variant.key)?.[1];
	const options: unknown[] = Array.isArray(variant.options) ? variant.options : [];
	return options.find((option) => {
		const entry: unknown = isShape(option) ? Object.entries(option.entries ?? {}).find(([key]) => key === variant.key)?.[1] : undefined;
		return isShape(entry) && entry.literal === claim;
	});
}

function isShape(value: unknown): value is Shape {
	return typeof value === 'object' && value !== null && 'type' in value;
}
