import { buildIndex } from '#domain/search';
import type { CompiledCourse } from './assemble-course.ts';
import { searchEntries } from './search-entries.ts';

const PREFIX = 'virtual:course/';
const LESSON = `${PREFIX}lesson/`;

/** The modules that hold one part of the course each; virtual-course.d.ts has their types. */
const PARTS: ReadonlyMap<string, (compiled: CompiledCourse) => string> = new Map([
	[`${PREFIX}identity`, ({ course: { id, title, version, contentHash } }) => exportDefault({ id, title, version, contentHash })],
	[`${PREFIX}outline`, ({ course }) => exportDefault(course)],
	[`${PREFIX}cases`, ({ cases }) => exportDefault(cases)],
	[`${PREFIX}bank`, ({ bank }) => exportDefault(bank)],
	[`${PREFIX}teaching`, ({ teaching }) => exportDefault(teaching)],
	[`${PREFIX}scope`, ({ scope }) => exportDefault(scope)],
	[`${PREFIX}glossary`, ({ glossary }) => exportDefault(glossary)],
	[`${PREFIX}sources`, ({ sources }) => exportDefault(sources)],
	[`${PREFIX}protocols`, ({ protocols }) => exportDefault(protocols)],
	[`${PREFIX}search`, (compiled) => exportDefault(buildIndex(searchEntries(compiled)))],
	[`${PREFIX}lesson-loaders`, ({ pages }) => `export default {${[...pages.keys()].map(loaderOf).join(',')}};`]
]);

/** Matches the id of every virtual module, as an importer writes it. */
export const VIRTUAL_MODULE = new RegExp(`^${PREFIX}`);

/** The code of a virtual module; undefined where the course has no such part or lesson. */
export function codeOf(id: string, compiled: CompiledCourse): string | undefined {
	if (!id.startsWith(LESSON)) return PARTS.get(id)?.(compiled);
	const page = [...compiled.pages].find(([lesson]) => lesson === id.slice(LESSON.length))?.[1];
	if (!page) return undefined;
	const { id: lesson } = page.lesson;
	const parts = { page, checks: compiled.checks.get(lesson) ?? [], recall: compiled.recall.get(lesson) ?? [] };
	return Object.entries(parts)
		.map(([name, value]) => `export const ${name} = ${literal(value)};`)
		.join('\n');
}

function loaderOf(lesson: string): string {
	return `${JSON.stringify(lesson)}:()=>import(${JSON.stringify(LESSON + lesson)})`;
}

function exportDefault(value: unknown): string {
	return `export default ${literal(value)};`;
}

/** JSON is an expression of JavaScript as it stands: the build renames and shortens nothing in it. */
function literal(value: unknown): string {
	return JSON.stringify(value);
}
