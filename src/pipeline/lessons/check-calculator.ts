import { parseFormula, rangeOf, type FigureOf } from '#domain/course';
import { fault, type Fault, type Place } from './fault.ts';
import type { Path } from './read-yaml.ts';

/** Room for the error of a step such as 0.1. */
const NEARLY = 1e-6;

/** Inputs that can be set as they say, and a formula that gives a number whatever they are set to. */
export function checkCalculator({ inputs, result }: FigureOf<'calculator'>, at: (path: Path) => Place): Fault[] {
	const ranges = inputs.flatMap(({ from, to, step, value }, index) => {
		const wrong = (field: string, message: string) => [fault('figure-range', at(['data', 'inputs', index, field]), field, message)];
		if (from >= to) return wrong('to', 'is not above from');
		if (value < from || value > to) return wrong('value', 'lies outside of from and to');
		return isOnStep((value - from) / step) ? [] : wrong('value', 'cannot be reached from "from" in whole steps');
	});
	if (ranges.length > 0) return ranges;
	const place = at(['data', 'result', 'formula']);
	const formula = parseFormula(
		result.formula,
		inputs.map(({ id }) => id)
	);
	if (!formula.ok) return [fault('figure-formula', place, formula.error)];
	const bounds = rangeOf(formula.value, new Map(inputs.map(({ id, from, to }) => [id, [from, to]])));
	return bounds ? [] : [fault('figure-formula', place, 'may divide by zero within the ranges of its inputs')];
}

const isOnStep = (steps: number): boolean => Math.abs(steps - Math.round(steps)) < NEARLY;
