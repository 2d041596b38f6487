import { authoredItemSchema, type Item } from '#domain/assessment';
import { moduleFileSchema, type ModuleFile } from '#domain/course';
import { readLesson, type ReadLesson } from './compile-lesson.ts';
import { folderOf, FOLDER, pathsOf, type CourseFiles } from './course-files.ts';
import type { Fault, Place } from './fault.ts';
import { fieldOf, readFields } from './read-fields.ts';
import { readRows, type Rows } from './read-rows.ts';
import { readYamlFile, type FieldsFile } from './read-shared-files.ts';
import type { References } from './references.ts';
import { resolveItems } from './resolve-items.ts';

/** A module folder as far as it could be read. */
export interface ReadModule {
	readonly folder: string;
	readonly file: FieldsFile<ModuleFile>;
	/** As written in module.yaml, whatever else is wrong with it. */
	readonly id: string | undefined;
	readonly items: Rows<Item>;
	/** Where a fault of the whole bank is reported. */
	readonly bankAt: Place;
	/** In the order of module.yaml, then those that it does not list. */
	readonly lessons: readonly ReadLesson[];
	readonly faults: readonly Fault[];
}

export function readModule(files: CourseFiles, folder: string, shared: Omit<References, 'items'>): ReadModule {
	const yaml = readYamlFile(files, `${FOLDER}/${folder}/module.yaml`);
	const file = readFields(yaml, moduleFileSchema);
	const bank = readYamlFile(files, `${FOLDER}/${folder}/items.yaml`);
	const items = resolveItems(readRows(bank, 'items', authoredItemSchema), shared.cases);
	const lessons = pathsOf(files, 'lesson')
		.filter((path) => folderOf(path) === folder)
		.map((path) => readLesson(files.get(path) ?? '', path, { ...shared, items }));
	const order: readonly string[] = file.value?.lessons ?? [];
	const placeOf = ({ front }: ReadLesson) => (order.includes(front.id ?? '') ? order.indexOf(front.id ?? '') : order.length);
	const id = fieldOf(yaml.value, 'id');
	return {
		folder,
		file: { value: file.value, at: yaml.at },
		id: typeof id === 'string' ? id : undefined,
		items,
		bankAt: bank.at(['items']),
		lessons: lessons.sort((a, b) => placeOf(a) - placeOf(b)),
		faults: [...file.faults, ...items.faults, ...lessons.flatMap(({ faults }) => faults)]
	};
}
