import { figureSchema, type Figure } from '#domain/course';
import type { ReadFigure } from './check-figure.ts';
import { pathsOf, type CourseFiles } from './course-files.ts';
import type { Fault, Place } from './fault.ts';
import { fieldOf, readFields } from './read-fields.ts';
import type { Declared } from './references.ts';
import { readYamlFile } from './read-shared-files.ts';

export interface Figures extends Declared<Figure> {
	readonly read: readonly ReadFigure[];
	readonly declarations: readonly { readonly id: string; readonly at: Place }[];
	readonly faults: readonly Fault[];
}

/** Every figures/*.yaml. A figure with faults is known by the name of its file. */
export function readFigures(files: CourseFiles): Figures {
	const all = pathsOf(files, 'figure').map((file) => {
		const yaml = readYamlFile(files, file);
		const { value: figure, faults } = readFields(yaml, figureSchema);
		const written = fieldOf(yaml.value, 'id');
		const id = typeof written === 'string' ? written : file.replace(/^.*\/|\.yaml$/g, '');
		return { file, id, figure, faults, at: yaml.at };
	});
	return {
		ids: new Set(all.map(({ id }) => id)),
		byId: new Map(all.flatMap(({ id, figure }) => (figure ? [[id, figure] as const] : []))),
		unread: false,
		read: all.flatMap(({ file, figure, at }) => (figure ? [{ file, figure, at }] : [])),
		declarations: all.map(({ id, at }) => ({ id, at: at(['id']) })),
		faults: all.flatMap(({ faults }) => faults)
	};
}
