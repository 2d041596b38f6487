import { suggestName } from './closest-name.ts';
import { fault, type Fault, type Place } from './fault.ts';
import type { ReadCourse } from './read-course.ts';
import { declares } from './references.ts';

/** The sources that protocol.yaml and scope.yaml name exist, and course.yaml lists each module once. */
export function checkSharedFiles({ shared: { course, scope, protocols, sources } }: ReadCourse): Fault[] {
	const cited: { id: string; at: Place }[] = [
		...protocols.rows.flatMap(({ value, at }) => value.sources.map((id, index) => ({ id, at: at(['sources', index]) }))),
		...(['practitioners', 'places'] as const).flatMap((list) =>
			(scope.value?.[list] ?? []).flatMap((entry, row) =>
				entry.sources.map((id, index) => ({ id, at: scope.at([list, row, 'sources', index]) }))
			)
		)
	];
	const modules = course.value?.modules ?? [];
	return [
		...cited.flatMap(({ id, at }) =>
			declares(sources, id) ? [] : [fault('source-unknown', at, id, suggestName(id, [...sources.ids], 'Add it there, or name another.'))]
		),
		...modules.flatMap((folder, index) =>
			modules.indexOf(folder) < index ? [fault('named-twice', course.at(['modules', index]), folder, 'modules')] : []
		)
	];
}
