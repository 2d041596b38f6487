import { choicesOf } from './check-choices.ts';
import { fault, type Fault, type Place } from './fault.ts';
import type { ReadCourse } from './read-course.ts';

interface Declaration {
	readonly id: string;
	readonly what: string;
	readonly at: Place;
}

/** Every id of the course is declared once, and none of them was retired. */
export function checkIds(course: ReadCourse): Fault[] {
	const { retired } = course.shared;
	const retiredIds: readonly string[] = retired.value?.ids ?? [];
	const groups = [recordedIds(course), ...namedIds(course)];
	const all = [...groups.flat(), ...partIds(course)];
	return [
		...groups.flatMap(declaredTwice),
		...all.filter(({ id }) => retiredIds.includes(id)).map(({ id, at }) => fault('id-retired', at, id)),
		...retiredIds.flatMap((id, index) =>
			retiredIds.indexOf(id) < index ? [fault('named-twice', retired.at(['ids', index]), id, 'ids')] : []
		)
	];
}

function declaredTwice(declarations: readonly Declaration[]): Fault[] {
	const first = new Map<string, Declaration>();
	return declarations.flatMap((declaration) => {
		const before = first.get(declaration.id);
		if (!before) first.set(declaration.id, declaration);
		return before ? [fault('id-twice', declaration.at, declaration.id, `${before.what} at ${before.at.file}:${before.at.line}`)] : [];
	});
}

/** Ids that a learner's record or the address of a page can hold: one name space, so that no two can be mixed up. */
function recordedIds({ shared, figures, cases, modules }: ReadCourse): Declaration[] {
	const { course } = shared;
	return [
		...(course.value ? [{ id: course.value.id, what: 'the course', at: course.at(['id']) }] : []),
		...modules.flatMap(({ id, file }) => (id === undefined ? [] : [{ id, what: 'the module', at: file.at(['id']) }])),
		...modules
			.flatMap(({ lessons }) => lessons)
			.flatMap(({ front }) => [
				...(front.id === undefined ? [] : [{ id: front.id, what: 'the lesson', at: front.at(['id']) }]),
				...front.objectives.map(({ id, at }) => ({ id, what: 'the objective', at: at('id') }))
			]),
		...modules.flatMap(({ items }) => items.declarations.map(({ id, at }) => ({ id, what: 'the item', at }))),
		...figures.declarations.map(({ id, at }) => ({ id, what: 'the figure', at })),
		...cases.declarations.map(({ id, at }) => ({ id, what: 'the case', at }))
	];
}

/** Ids that only content refers to, each kind in its own words and its own name space. */
function namedIds({ shared: { course, scope, sources, terms, protocols } }: ReadCourse): Declaration[][] {
	const { value: file } = course;
	const { value: places } = scope;
	return [
		(file?.domains ?? []).map(({ id }, index) => ({ id, what: 'the domain', at: course.at(['domains', index, 'id']) })),
		(places?.practitioners ?? []).map(({ id }, index) => ({
			id,
			what: 'the practitioner type',
			at: scope.at(['practitioners', index, 'id'])
		})),
		(places?.places ?? []).map(({ id }, index) => ({ id, what: 'the place', at: scope.at(['places', index, 'id']) })),
		sources.declarations.map(({ id, at }) => ({ id, what: 'the source', at })),
		terms.declarations.map(({ id, at }) => ({ id, what: 'the term', at })),
		protocols.declarations.map(({ id, at }) => ({ id, what: 'the protocol', at }))
	];
}

/** Blocks and choices by their full names. That each is unique within its lesson or item is checked there. */
function partIds({ cases, modules }: ReadCourse): Declaration[] {
	return [
		...modules
			.flatMap(({ lessons }) => lessons)
			.flatMap(({ front, blocks }) => blocks.map(({ block, at }) => ({ id: `${front.id}#${block.id}`, what: 'the block', at }))),
		...modules
			.flatMap(({ items }) => items.rows)
			.flatMap((row) => choicesOf(row).map(({ id, at }) => ({ id: `${row.value.id}#${id}`, what: 'the choice', at: at('id') }))),
		...cases.read.flatMap(({ value, at }) =>
			value.scenes.flatMap((scene, index) =>
				scene.choices.map(({ id }, nth) => ({
					id: `${value.id}#${id}`,
					what: 'the choice',
					at: at(['scenes', index, 'choices', nth, 'id'])
				}))
			)
		)
	];
}
