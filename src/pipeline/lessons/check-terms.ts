import { fault, type Fault } from './fault.ts';
import type { ReadCourse } from './read-course.ts';
import { termForms } from './term-forms.ts';

/** Every term is linked in some lesson, or explains another one. */
export function checkTerms({ shared: { terms }, modules }: ReadCourse): Fault[] {
	const rows = terms.rows.map(({ value }) => value);
	const linked = new Set(modules.flatMap(({ lessons }) => lessons.flatMap(({ mentions }) => mentions.terms.map(({ id }) => id))));
	const forms = termForms(rows);
	const explaining = new Set(
		rows.flatMap(({ id, definition }) => forms.findIn(definition).flatMap((found) => (found.id === id ? [] : [found.id])))
	);
	return terms.rows.flatMap(({ value: { id }, at }) =>
		linked.has(id) || explaining.has(id) ? [] : [fault('term-orphan', at(['id']), id)]
	);
}
