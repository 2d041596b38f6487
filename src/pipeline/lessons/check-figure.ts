import type { Figure } from '#domain/course';
import { suggestName } from './closest-name.ts';
import { fault, type Fault, type Place } from './fault.ts';
import type { Path } from './read-yaml.ts';
import { declares, type References } from './references.ts';

/** A figure whose fields fit its schema. */
export interface ReadFigure {
	readonly file: string;
	readonly figure: Figure;
	at(path: Path): Place;
}

/** What the schema of a figure cannot say: sources that exist, parts named once, figures that agree with each other. */
export function checkFigure({ file, figure, at }: ReadFigure, { sources }: Pick<References, 'sources'>): Fault[] {
	const unknown = figure.sources.flatMap((id, index) =>
		declares(sources, id)
			? []
			: [fault('source-unknown', at(['sources', index]), id, suggestName(id, [...sources.ids], 'Add it there, or name another.'))]
	);
	const misnamed = file.endsWith(`/${figure.id}.yaml`) ? [] : [fault('figure-file', at(['id']), figure.id)];
	return [...unknown, ...misnamed, ...checkParts(figure, at), ...checkData(figure, at)];
}

/** The parts of a figure that have ids, by the field that lists them. */
function partsOf({ data }: Figure): readonly (readonly [field: string, ids: readonly string[]])[] {
	switch (data.kind) {
		case 'skin-section':
			return [
				['layers', data.layers.map(({ id }) => id)],
				['needles', data.needles.map(({ id }) => id)]
			];
		case 'face-map':
			return [['zones', data.zones.map(({ zone }) => zone)]];
		case 'pass-directions':
			return [['passes', data.passes.map(({ id }) => id)]];
		case 'timeline':
		case 'cooling-guide':
			return [['steps', data.steps.map(({ id }) => id)]];
	}
}

function checkParts(figure: Figure, at: ReadFigure['at']): Fault[] {
	return partsOf(figure).flatMap(([field, ids]) =>
		ids.flatMap((id, index) => (ids.indexOf(id) < index ? [fault('figure-part-twice', at(['data', field, index]), id)] : []))
	);
}

function checkData({ data }: Figure, at: ReadFigure['at']): Fault[] {
	switch (data.kind) {
		case 'skin-section':
			return [
				...data.layers.flatMap(({ fromMm, toMm }, index) =>
					fromMm < toMm ? [] : [fault('figure-range', at(['data', 'layers', index, 'toMm']), 'toMm', 'does not lie below fromMm')]
				),
				...data.needles.flatMap(({ lengthMm }, index) =>
					lengthMm <= data.depthMm
						? []
						: [fault('figure-range', at(['data', 'needles', index, 'lengthMm']), 'lengthMm', 'is longer than depthMm shows')]
				)
			];
		case 'face-map':
			return checkOrder(data.zones, at);
		case 'timeline':
			return data.steps.flatMap(({ fromHour, toHour }, index) =>
				fromHour <= toHour ? [] : [fault('figure-range', at(['data', 'steps', index, 'toHour']), 'toHour', 'lies before fromHour')]
			);
		case 'cooling-guide':
			return data.minMinutes <= data.maxMinutes
				? []
				: [fault('figure-range', at(['data', 'maxMinutes']), 'maxMinutes', 'is less than minMinutes')];
		case 'pass-directions':
			return [];
	}
}

type Zone = Extract<Figure['data'], { kind: 'face-map' }>['zones'][number];

/** The order of work counts the treated zones from 1 without a gap; a map may also leave it out for all of them. */
function checkOrder(zones: readonly Zone[], at: ReadFigure['at']): Fault[] {
	const place = at(['data', 'zones']);
	const excluded = zones.filter(({ role, order }) => role === 'exclude' && order !== undefined);
	const orders = zones.flatMap(({ role, order }) => (role === 'treat' ? [order] : []));
	const numbered = orders.filter((order) => order !== undefined).sort((a, b) => a - b);
	const complete = numbered.length === 0 || (numbered.length === orders.length && numbered.every((order, index) => order === index + 1));
	return [
		...excluded.map(({ zone }) => fault('figure-order', place, `${zone} is excluded and has an order`)),
		...(complete ? [] : [fault('figure-order', place, `the treated zones have ${numbered.join(', ')} for ${orders.length} zones`)])
	];
}
