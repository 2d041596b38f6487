import { lessonFrontSchema, type LessonFront } from '#domain/course';
import { fault, startOf, type Fault, type Place } from './fault.ts';
import { fieldOf, readFields } from './read-fields.ts';
import { readYaml, type Path } from './read-yaml.ts';

/** The front matter of a lesson. What can be read of it is there, even where the whole has faults. */
export interface FrontMatter {
	readonly value: LessonFront | undefined;
	/** As written: for finding the lesson and its objectives in spite of a fault elsewhere in the fields. */
	readonly id: string | undefined;
	readonly objectives: readonly {
		readonly id: string;
		readonly domain: string | undefined;
		readonly text: string | undefined;
		readonly at: (field: string) => Place;
	}[];
	readonly faults: readonly Fault[];
	at(path: Path): Place;
	/** The rest of the file, on the same lines and at the same offsets as in the file. */
	readonly body: string;
}

export function readFrontMatter(text: string, file: string): FrontMatter {
	const match = /^---\n([\s\S]*?)\n?---[ \t]*(?:\n|$)/.exec(text);
	if (!match) {
		return {
			value: undefined,
			id: undefined,
			objectives: [],
			faults: [fault('front-matter-missing', startOf(file))],
			at: () => startOf(file),
			body: text
		};
	}
	const [whole, fields = ''] = match;
	// The empty first line stands for the ---, so that lines are counted as in the file.
	const yaml = readYaml(`\n${fields}`, file);
	const { value, faults } = readFields(yaml, lessonFrontSchema);
	const objectives = fieldOf(yaml.value, 'objectives');
	return {
		value,
		id: textOf(fieldOf(yaml.value, 'id')),
		objectives: (Array.isArray(objectives) ? objectives : []).flatMap((objective: unknown, index) => {
			const id = textOf(fieldOf(objective, 'id'));
			const at = (field: string) => yaml.at(['objectives', index, field]);
			return id === undefined ? [] : [{ id, domain: textOf(fieldOf(objective, 'domain')), text: textOf(fieldOf(objective, 'text')), at }];
		}),
		faults,
		at: yaml.at,
		body: whole.replace(/[^\n]/g, ' ') + text.slice(whole.length)
	};
}

function textOf(value: unknown): string | undefined {
	return typeof value === 'string' ? value : undefined;
}
