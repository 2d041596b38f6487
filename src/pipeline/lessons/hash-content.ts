import { createHash } from 'node:crypto';
import type { CourseFiles } from './course-files.ts';

const HASH_LENGTH = 16;

/** A short name for a value: equal for equal values, whatever the order of their fields. 16 hex digits of its SHA-256. */
export function hashValue(value: unknown): string {
	return shortHash(canonicalJson(value));
}

/** A short name for the whole content: it changes with every change of any file. */
export function hashFiles(files: CourseFiles): string {
	return shortHash(canonicalJson([...files].sort(([a], [b]) => (a < b ? -1 : 1))));
}

function shortHash(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
}

function canonicalJson(value: unknown): string {
	return JSON.stringify(value, (_, inner: unknown) =>
		typeof inner === 'object' && inner !== null && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
			: inner
	);
}
