import type { FigureOf } from '#domain/course';
import { suggestName } from './closest-name.ts';
import { fault, type Fault, type Place } from './fault.ts';
import type { Path } from './read-yaml.ts';
import { declares, type References } from './references.ts';

type At = (path: Path) => Place;

/** The days count from 0 without a gap, and what comes later comes behind the last of them. */
export function checkAftercareCalendar({ days, later }: FigureOf<'aftercare-calendar'>, at: At): Fault[] {
	return [
		...days.flatMap(({ day }, index) =>
			day === index ? [] : [fault('figure-range', at(['data', 'days', index, 'day']), 'day', `is not ${index}, which comes next`)]
		),
		...later.flatMap(({ fromDay, toDay }, index) => {
			const place = (field: string) => at(['data', 'later', index, field]);
			if (fromDay < days.length) return [fault('figure-range', place('fromDay'), 'fromDay', 'does not lie behind the last day')];
			return toDay === undefined || fromDay <= toDay ? [] : [fault('figure-range', place('toDay'), 'toDay', 'lies before fromDay')];
		})
	];
}

/** A choice of the course that exists, and numbers that begin within their ranges. */
export function checkIntervalPlanner(data: FigureOf<'interval-planner'>, at: At, protocols: References['protocols']): Fault[] {
	const unknown = declares(protocols, data.protocol)
		? []
		: [fault('protocol-unknown', at(['data', 'protocol']), data.protocol, suggestName(data.protocol, [...protocols.ids]))];
	const ranges = (['sessions', 'weeks'] as const).flatMap((field) => {
		const { from, to, value } = data[field];
		if (from >= to) return [fault('figure-range', at(['data', field, 'to']), 'to', 'does not lie above from')];
		return value >= from && value <= to ? [] : [fault('figure-range', at(['data', field, 'value']), 'value', 'lies outside of its range')];
	});
	return [...unknown, ...ranges];
}
