/** Ends a switch over a union: a forgotten case is a type error, and an impossible one throws. */
export function unreachable(value: never): never {
	throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
