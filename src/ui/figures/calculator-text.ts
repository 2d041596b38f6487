import type { FigureOf } from '#domain/course';

type Calculator = FigureOf<'calculator'>;

const SIGNS: Readonly<Record<string, string>> = { '*': '×', '/': '÷', '-': '−' };

/** The formula with the labels of its inputs and the signs of a schoolbook. */
export function formulaInWords({ inputs, result }: Calculator): string {
	const tokens = result.formula.match(/\d+(?:\.\d+)?|[a-z][a-z0-9]*|\S/g) ?? [];
	const labels = new Map(inputs.map(({ id, label }) => [id, label]));
	const words = tokens.map((token) => labels.get(token) ?? SIGNS[token] ?? token).join(' ');
	return words.replace(/\( /g, '(').replace(/ \)/g, ')');
}

/** A number with exactly so many decimals. */
export function withDecimals(value: number, decimals: number): string {
	return value.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** How many decimals a slider needs to show every step that it can take. */
export function decimalsOf(...steps: readonly number[]): number {
	return Math.max(...steps.map((step) => (String(step).split('.')[1] ?? '').length));
}
