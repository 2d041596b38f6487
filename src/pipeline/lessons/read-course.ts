import { folderOf, pathsOf, type CourseFiles } from './course-files.ts';
import { fault, startOf, type Fault } from './fault.ts';
import { readCases, type Cases } from './read-cases.ts';
import { readFigures, type Figures } from './read-figures.ts';
import { readModule, type ReadModule } from './read-module.ts';
import { readSharedFiles, type SharedFiles } from './read-shared-files.ts';
import type { Declared, References } from './references.ts';

/** Everything that was read, with the faults that each file has by itself. */
export interface ReadCourse {
	readonly shared: SharedFiles;
	readonly figures: Figures;
	readonly cases: Cases;
	readonly domains: References['domains'];
	/** In the order of course.yaml; where that has faults, by the names of their folders. */
	readonly modules: readonly ReadModule[];
	readonly faults: readonly Fault[];
}

export function readCourse(files: CourseFiles): ReadCourse {
	const shared = readSharedFiles(files);
	const figures = readFigures(files);
	const cases = readCases(files);
	const domains = domainsOf(shared);
	const references = { sources: shared.sources, protocols: shared.protocols, terms: shared.terms, figures, cases, domains };
	const present = pathsOf(files, 'module').map(folderOf);
	const listed = shared.course.value?.modules ?? present;
	const modules = listed.filter((folder) => present.includes(folder)).map((folder) => readModule(files, folder, references));
	return {
		shared,
		figures,
		cases,
		domains,
		modules,
		faults: [
			...shared.faults,
			...figures.faults,
			...cases.faults,
			...modules.flatMap(({ faults }) => faults),
			...listed.flatMap((folder, index) =>
				present.includes(folder) ? [] : [fault('module-missing', shared.course.at(['modules', index]), folder)]
			),
			...present.flatMap((folder) =>
				listed.includes(folder) ? [] : [fault('module-unlisted', startOf(`lessons/${folder}/module.yaml`), folder)]
			),
			...unreadFiles(files, listed)
		]
	};
}

function domainsOf({ course }: SharedFiles): Declared<{ readonly id: string }> {
	const domains = course.value?.domains;
	return { ids: new Set(domains?.map(({ id }) => id)), byId: new Map(domains?.map((domain) => [domain.id, domain])), unread: !domains };
}

/** Content that no rule of the file list reaches would be left out of the course in silence. */
function unreadFiles(files: CourseFiles, folders: readonly string[]): Fault[] {
	const homeless = [...pathsOf(files, 'lesson'), ...pathsOf(files, 'items')].filter(
		(path) => !files.has(`lessons/${folderOf(path)}/module.yaml`)
	);
	const reported = homeless.filter((path) => !folders.includes(folderOf(path)));
	return [...pathsOf(files, 'unread'), ...reported].map((path) => fault('file-unread', startOf(path)));
}
