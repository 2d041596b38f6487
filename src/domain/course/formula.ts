import { fail, ok, unreachable, type Result } from '#domain/shared';

/** A sum as it was read; nothing in it can be run but by `evaluate`. */
export type Formula =
	| { readonly kind: 'number'; readonly value: number }
	| { readonly kind: 'input'; readonly id: string }
	| { readonly kind: 'sum'; readonly sign: '+' | '-' | '*' | '/'; readonly left: Formula; readonly right: Formula };

/** The lowest and the highest value that something can have. */
export type Range = readonly [low: number, high: number];

/** Reads numbers, input ids, + - * / and brackets. The failure is a clause that says what cannot be read. */
export function parseFormula(text: string, inputs: readonly string[]): Result<Formula, string> {
	const tokens = text.match(/\d+(?:\.\d+)?|[a-z][a-z0-9]*|\S/g) ?? [];
	let at = 0;

	/** Parts joined by signs of one rank, from the left; a part is whatever binds more tightly. */
	const joined = (signs: string, part: () => Result<Formula, string>): Result<Formula, string> => {
		let left = part();
		while (left.ok && signs.includes(tokens[at] ?? 'end')) {
			const sign = tokens[at++] as '+' | '-' | '*' | '/';
			const right = part();
			left = right.ok ? ok({ kind: 'sum', sign, left: left.value, right: right.value }) : right;
		}
		return left;
	};
	const sum = () => joined('+-', product);
	const product = () => joined('*/', single);
	const single = (): Result<Formula, string> => {
		const token = tokens[at++];
		if (token === undefined) return fail('ends where a number or an input is due');
		if (/^\d/.test(token)) return ok({ kind: 'number', value: Number(token) });
		if (inputs.includes(token)) return ok({ kind: 'input', id: token });
		if (token !== '(')
			return fail(/^[a-z]/.test(token) ? `names ${token}, which is no input` : `has ${token} where a number or an input is due`);
		const inner = sum();
		if (inner.ok && tokens[at++] !== ')') return fail('has a bracket that is not closed');
		return inner;
	};

	const whole = sum();
	return whole.ok && at < tokens.length ? fail(`goes on with ${tokens[at] ?? ''} where it should end or have a sign`) : whole;
}

/** The value of a formula; an input without a value counts as nothing that can be reckoned with. */
export function evaluate(formula: Formula, values: ReadonlyMap<string, number>): number {
	switch (formula.kind) {
		case 'number':
			return formula.value;
		case 'input':
			return values.get(formula.id) ?? Number.NaN;
		case 'sum':
			return apply(formula.sign, evaluate(formula.left, values), evaluate(formula.right, values));
		default:
			return unreachable(formula);
	}
}

/**
 * Bounds of a formula while each input moves freely in its range; undefined where it might divide by zero or leave what a
 * number can hold. It takes every part by itself, so that it may be too careful, and never too trusting.
 */
export function rangeOf(formula: Formula, ranges: ReadonlyMap<string, Range>): Range | undefined {
	switch (formula.kind) {
		case 'number':
			return [formula.value, formula.value];
		case 'input':
			return ranges.get(formula.id);
		case 'sum': {
			const [left, right] = [rangeOf(formula.left, ranges), rangeOf(formula.right, ranges)];
			if (!left || !right || (formula.sign === '/' && right[0] <= 0 && right[1] >= 0)) return undefined;
			const corners = left.flatMap((a) => right.map((b) => apply(formula.sign, a, b)));
			return corners.every(Number.isFinite) ? [Math.min(...corners), Math.max(...corners)] : undefined;
		}
		default:
			return unreachable(formula);
	}
}

function apply(sign: '+' | '-' | '*' | '/', left: number, right: number): number {
	switch (sign) {
		case '+':
			return left + right;
		case '-':
			return left - right;
		case '*':
			return left * right;
		case '/':
			return left / right;
		default:
			return unreachable(sign);
	}
}
