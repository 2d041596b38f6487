import type { FigureOf } from '#domain/course';
import { fault, type Fault, type Place } from './fault.ts';
import type { Path } from './read-yaml.ts';

/** Each zone has a mean for each group, and everything fits into the depth that is drawn. */
export function checkZoneThickness({ groups, zones, needles, scaleMm }: FigureOf<'zone-thickness'>, at: (path: Path) => Place): Fault[] {
	const tooDeep = 'is more than scaleMm shows';
	return [
		...zones.flatMap(({ means }, index) => {
			const place = at(['data', 'zones', index, 'means']);
			if (means.length !== groups.length) return [fault('figure-cells', place, means.length, groups.length)];
			const deepest = Math.max(...means.map(({ epidermisMm, dermisMm }) => epidermisMm + dermisMm));
			return deepest <= scaleMm ? [] : [fault('figure-range', place, 'the sum of a mean', tooDeep)];
		}),
		...needles.flatMap(({ lengthMm }, index) =>
			lengthMm <= scaleMm ? [] : [fault('figure-range', at(['data', 'needles', index, 'lengthMm']), 'lengthMm', tooDeep)]
		)
	];
}
