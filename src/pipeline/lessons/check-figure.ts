import type { Figure, FigureOf } from '#domain/course';
import { checkCalculator } from './check-calculator.ts';
import { checkAftercareCalendar, checkIntervalPlanner } from './check-calendars.ts';
import { checkZoneThickness } from './check-zone-thickness.ts';
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
export function checkFigure({ file, figure, at }: ReadFigure, { sources, protocols }: Pick<References, 'sources' | 'protocols'>): Fault[] {
	const unknown = figure.sources.flatMap((id, index) =>
		declares(sources, id)
			? []
			: [fault('source-unknown', at(['sources', index]), id, suggestName(id, [...sources.ids], 'Add it there, or name another.'))]
	);
	const misnamed = file.endsWith(`/${figure.id}.yaml`) ? [] : [fault('figure-file', at(['id']), figure.id)];
	return [...unknown, ...misnamed, ...checkParts(figure, at), ...checkData(figure, at, protocols)];
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
		case 'sequence':
			return [
				['steps', data.steps.map(({ id }) => id)],
				['distractors', data.distractors.map(({ id }) => id)]
			];
		case 'sorter':
			return [
				['bins', data.bins.map(({ id }) => id)],
				['cards', data.cards.map(({ id }) => id)]
			];
		case 'chart':
			return [['series', data.series.map(({ id }) => id)]];
		case 'compare':
			return [
				['columns', data.columns.map(({ id }) => id)],
				['rows', data.rows.map(({ id }) => id)]
			];
		case 'calculator':
			return [['inputs', data.inputs.map(({ id }) => id)]];
		case 'dial':
			return [['scale', data.scale.map(({ value }) => String(value))]];
		case 'aftercare-calendar':
			return [
				['later', data.later.map(({ id }) => id)],
				['call', data.call.map(({ id }) => id)]
			];
		case 'interval-planner':
			return [['blocks', data.blocks.map(({ id }) => id)]];
		case 'zone-thickness':
			return [
				['groups', data.groups.map(({ id }) => id)],
				['zones', data.zones.map(({ id }) => id)],
				['needles', data.needles.map(({ id }) => id)]
			];
		case 'tool-pictures':
			return [
				['tools', data.tools.map(({ id }) => id)],
				['lengthsMm', data.lengthsMm.map(String)]
			];
	}
}

function checkParts(figure: Figure, at: ReadFigure['at']): Fault[] {
	return partsOf(figure).flatMap(([field, ids]) =>
		ids.flatMap((id, index) => (ids.indexOf(id) < index ? [fault('figure-part-twice', at(['data', field, index]), id)] : []))
	);
}

function checkData({ data }: Figure, at: ReadFigure['at'], protocols: References['protocols']): Fault[] {
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
		case 'sequence':
			// A step and a card that does not belong lie in one heap.
			return data.distractors.flatMap(({ id }, index) =>
				data.steps.some((step) => step.id === id) ? [fault('figure-part-twice', at(['data', 'distractors', index]), id)] : []
			);
		case 'sorter':
			return data.cards.flatMap(({ bin }, index) =>
				data.bins.some(({ id }) => id === bin)
					? []
					: [
							fault(
								'figure-bin',
								at(['data', 'cards', index, 'bin']),
								bin,
								suggestName(
									bin,
									data.bins.map(({ id }) => id)
								)
							)
						]
			);
		case 'chart':
			return checkChart(data, at);
		case 'compare':
			return data.rows.flatMap(({ cells }, index) =>
				cells.length === data.columns.length
					? []
					: [fault('figure-cells', at(['data', 'rows', index, 'cells']), cells.length, data.columns.length)]
			);
		case 'calculator':
			return checkCalculator(data, at);
		case 'dial':
			return data.scale.flatMap(({ value }, index) =>
				value >= (data.scale[index - 1]?.value ?? 0)
					? []
					: [fault('figure-range', at(['data', 'scale', index, 'value']), 'value', 'is less than the one before it')]
			);
		case 'aftercare-calendar':
			return checkAftercareCalendar(data, at);
		case 'interval-planner':
			return checkIntervalPlanner(data, at, protocols);
		case 'zone-thickness':
			return checkZoneThickness(data, at);
		case 'tool-pictures':
		case 'pass-directions':
			return [];
	}
}

function checkChart({ x, series }: FigureOf<'chart'>, at: ReadFigure['at']): Fault[] {
	if (x.from >= x.to) return [fault('figure-range', at(['data', 'x', 'to']), 'to', 'does not lie behind from')];
	return series.flatMap(({ points }, index) =>
		points.flatMap(([place], nth) => {
			const before = points[nth - 1]?.[0] ?? -Infinity;
			const wrong =
				place < x.from || place > x.to ? 'lies outside of x' : place <= before ? 'does not lie behind the point before it' : undefined;
			return wrong === undefined ? [] : [fault('figure-range', at(['data', 'series', index, 'points', nth]), `point ${nth + 1}`, wrong)];
		})
	);
}

type Zone = FigureOf<'face-map'>['zones'][number];

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
