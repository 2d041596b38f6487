import { suggestName } from './closest-name.ts';
import { fault, type Fault } from './fault.ts';
import type { ReadCourse } from './read-course.ts';

/** The modules that a module took over existed once, and a pass of one that is still taught counts up to a version only. */
export function checkContinues({ shared: { retired }, modules }: ReadCourse): Fault[] {
	const gone: readonly string[] = retired.value?.ids ?? [];
	return modules.flatMap(({ id: own, file }) => {
		const { continues = [], since } = file.value ?? {};
		const taught = modules.flatMap(({ id }) => (id === undefined || id === own ? [] : [id]));
		const known = (id: string) => !retired.value || gone.includes(id) || taught.includes(id);
		const [still] = continues.filter((id) => taught.includes(id));
		return [
			...continues.flatMap((id, index) =>
				continues.indexOf(id) < index ? [fault('named-twice', file.at(['continues', index]), id, 'continues')] : []
			),
			...continues.flatMap((id, index) =>
				known(id)
					? []
					: [
							fault(
								'continues-unknown',
								file.at(['continues', index]),
								id,
								suggestName(id, [...gone, ...taught], 'Name a module that was taught before.')
							)
						]
			),
			...(still !== undefined && since === undefined ? [fault('since-missing', file.at(['continues']), still)] : [])
		];
	});
}
