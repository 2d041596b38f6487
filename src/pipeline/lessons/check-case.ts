import { proveCase, stagesBetween, type CaseFlaw, type CasePart, type ClientCase } from '#domain/case';
import { unreachable } from '#domain/shared';
import { suggestName } from './closest-name.ts';
import { fault, type Fault } from './fault.ts';
import type { Row } from './read-rows.ts';
import type { Path } from './read-yaml.ts';

/** What the schema of a case cannot say: that its parts fit together, and then what playing it in every way proves. */
export function checkCase(row: Row<ClientCase>): Fault[] {
	const parts = [...checkNames(row), ...checkTargets(row), ...checkFacts(row)];
	// A case that leads nowhere cannot be played.
	return parts.length > 0 ? parts : proveCase(row.value).map((flaw) => faultOf(flaw, row));
}

/** Scenes and endings share their ids, since a choice leads to either; a play is kept as the ids of its choices. */
function checkNames({ value: { scenes, endings }, at }: Row<ClientCase>): Fault[] {
	const places = [
		...scenes.map(({ id }, index) => ({ id: String(id), path: ['scenes', index, 'id'] })),
		...endings.map(({ id }, index) => ({ id: String(id), path: ['endings', index, 'id'] }))
	];
	const choices = scenes.flatMap((scene, index) =>
		scene.choices.map(({ id }, nth) => ({ id: String(id), path: ['scenes', index, 'choices', nth, 'id'] }))
	);
	return [places, choices].flatMap((list) =>
		list.flatMap(({ id, path }, index) =>
			list.findIndex((other) => other.id === id) < index ? [fault('case-part-twice', at(path), id)] : []
		)
	);
}

function checkTargets({ value: { scenes, endings }, at }: Row<ClientCase>): Fault[] {
	const names = [...scenes, ...endings].map(({ id }) => id);
	const critical = scenes.flatMap(({ choices }) => choices.flatMap((choice) => (choice.critical ? [String(choice.id)] : [])));
	return [
		...scenes.flatMap((scene, index) =>
			scene.choices.flatMap(({ id, to }, nth) => {
				const place = at(['scenes', index, 'choices', nth, 'to']);
				const target = scenes.find((candidate) => candidate.id === to);
				if (!names.includes(to)) return [fault('case-target-unknown', place, to, suggestName(to, names))];
				return target && stagesBetween(scene.stage, target.stage) < 0 ? [fault('case-stage-back', place, id, to)] : [];
			})
		),
		...endings.flatMap(({ errors }, index) =>
			errors.flatMap(({ choice }, nth) =>
				critical.includes(choice)
					? []
					: [fault('case-error-unknown', at(['endings', index, 'errors', nth, 'choice']), choice, suggestName(choice, critical))]
			)
		)
	];
}

interface Mention {
	readonly fact: string;
	readonly path: Path;
}

/** Every fact that is set is asked for somewhere, and every one that is asked for is set. */
function checkFacts({ value: { scenes, endings }, at }: Row<ClientCase>): Fault[] {
	const each = (facts: readonly string[], path: Path): Mention[] => facts.map((fact, index) => ({ fact, path: [...path, index] }));
	const variants = (
		list: 'scenes' | 'endings',
		places: readonly { readonly variants: readonly { readonly when: string }[] }[]
	): Mention[] =>
		places.flatMap((place, index) => place.variants.map(({ when }, nth) => ({ fact: when, path: [list, index, 'variants', nth, 'when'] })));
	const choices = scenes.flatMap((scene, index) =>
		scene.choices.map((choice, nth) => ({ choice, path: ['scenes', index, 'choices', nth] }))
	);
	const set = choices.flatMap(({ choice, path }) => each(choice.sets, [...path, 'sets']));
	const asked = [
		...choices.flatMap(({ choice, path }) => [...each(choice.needs, [...path, 'needs']), ...each(choice.unless, [...path, 'unless'])]),
		...variants('scenes', scenes),
		...variants('endings', endings)
	];
	const facts = [...new Set(set.map(({ fact }) => fact))];
	return [
		...set.flatMap(({ fact, path }) => (asked.some((mention) => mention.fact === fact) ? [] : [fault('case-fact-unread', at(path), fact)])),
		...asked.flatMap(({ fact, path }) => (facts.includes(fact) ? [] : [fault('case-fact-unset', at(path), fact, suggestName(fact, facts))]))
	];
}

function faultOf(flaw: CaseFlaw, { value, at }: Row<ClientCase>): Fault {
	const place = at(pathTo(flaw.part, value));
	switch (flaw.kind) {
		case 'too-large':
			return fault('case-too-large', place, flaw.most);
		case 'loops':
			return fault('case-loops', place, printPath(flaw.path));
		case 'stuck':
			return fault('case-stuck', place, printPath(flaw.path));
		case 'critical-passes':
			return fault('case-critical-passes', place, printPath(flaw.path));
		case 'error-unnamed':
			return fault('case-error-unnamed', place, flaw.error, printPath(flaw.path));
		case 'unreached':
			return fault('case-unreached', place, nameOf(flaw.part));
		case 'not-full':
			return fault('case-not-full', place);
		case 'harmless':
			return fault('case-harmless', place);
		case 'forgets':
			return fault('case-forgets', place);
		default:
			return unreachable(flaw);
	}
}

const printPath = (path: readonly string[]): string => path.join(' → ') || 'the start';

function pathTo(part: CasePart, { scenes, endings }: ClientCase): Path {
	switch (part.kind) {
		case 'case':
			return ['id'];
		case 'scene':
			return ['scenes', scenes.indexOf(part.scene), 'id'];
		case 'choice':
			return ['scenes', scenes.indexOf(part.scene), 'choices', part.scene.choices.indexOf(part.choice), 'id'];
		case 'ending':
			return ['endings', endings.indexOf(part.ending), 'id'];
		case 'variant': {
			const scene = scenes.findIndex(({ id }) => id === part.place.id);
			const home = scene >= 0 ? ['scenes', scene] : ['endings', endings.findIndex(({ id }) => id === part.place.id)];
			return [...home, 'variants', part.index, 'when'];
		}
		case 'error':
			return ['endings', endings.indexOf(part.ending), 'errors', part.index, 'choice'];
		default:
			return unreachable(part);
	}
}

function nameOf(part: CasePart): string {
	switch (part.kind) {
		case 'case':
			return 'the case';
		case 'scene':
			return `the scene ${part.scene.id}`;
		case 'choice':
			return `the choice ${part.choice.id}`;
		case 'ending':
			return `the ending ${part.ending.id}`;
		case 'variant':
			return `variant ${part.index + 1} of ${part.place.id}`;
		case 'error':
			return `error ${part.index + 1} of ${part.ending.id}`;
		default:
			return unreachable(part);
	}
}
