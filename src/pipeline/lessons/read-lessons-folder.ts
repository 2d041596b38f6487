import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { FOLDER, SCHEMAS_FOLDER, WORDS_FILE, type CourseFiles } from './course-files.ts';

/** Reads every Markdown and YAML file of lessons/, and its list of words, below the project's root, in order of their paths. */
export async function readLessonsFolder(root: string): Promise<CourseFiles> {
	const entries = await readdir(join(root, FOLDER), { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.filter(isContent)
		.sort();
	return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(join(root, path), 'utf8')] as const)));
}

/** True for a path below the root that the compiler reads; what an editor leaves beside it is none. */
export function isContent(path: string): boolean {
	const hidden = path.split('/').some((part) => part.startsWith('.') || part.endsWith('~'));
	if (path === WORDS_FILE) return true;
	return path.startsWith(`${FOLDER}/`) && !path.startsWith(`${SCHEMAS_FOLDER}/`) && /\.(md|ya?ml)$/.test(path) && !hidden;
}
