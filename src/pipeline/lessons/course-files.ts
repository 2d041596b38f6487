/** The files of lessons/: path from the project's root, with forward slashes → text. */
export type CourseFiles = ReadonlyMap<string, string>;

export const FOLDER = 'lessons';
export const COURSE_FILE = `${FOLDER}/course.yaml`;
export const SOURCES_FILE = `${FOLDER}/sources.yaml`;
export const GLOSSARY_FILE = `${FOLDER}/glossary.yaml`;
export const PROTOCOL_FILE = `${FOLDER}/protocol.yaml`;
export const SCOPE_FILE = `${FOLDER}/scope.yaml`;
export const RETIRED_FILE = `${FOLDER}/retired.yaml`;
/** The words that no dictionary has, for the speller; a course can do without. */
export const WORDS_FILE = `${FOLDER}/words.txt`;

/** Where JSON Schemas for editors are written; nothing in there is content. */
export const SCHEMAS_FOLDER = `${FOLDER}/schemas`;

const SHARED = [COURSE_FILE, SOURCES_FILE, GLOSSARY_FILE, PROTOCOL_FILE, SCOPE_FILE, RETIRED_FILE, WORDS_FILE];

/** The parts of a path below lessons/ that decide what the file is. */
export type FileKind = 'shared' | 'figure' | 'case' | 'module' | 'items' | 'lesson' | 'unread';

function kindOf(path: string): FileKind {
	if (SHARED.includes(path)) return 'shared';
	const [folder = '', name = '', ...deeper] = path.slice(FOLDER.length + 1).split('/');
	if (deeper.length > 0 || name === '') return 'unread';
	if (folder === 'figures') return name.endsWith('.yaml') ? 'figure' : 'unread';
	if (folder === 'cases') return name.endsWith('.yaml') ? 'case' : 'unread';
	if (name === 'module.yaml') return 'module';
	if (name === 'items.yaml') return 'items';
	return name.endsWith('.md') ? 'lesson' : 'unread';
}

/** The module folder of a path such as `lessons/02-pressure/items.yaml`. */
export const folderOf = (path: string): string => path.split('/')[1] ?? '';

/** All paths of one kind, in order of their names. */
export function pathsOf(files: CourseFiles, kind: FileKind): string[] {
	return [...files.keys()].filter((path) => kindOf(path) === kind).sort();
}
