/** `Did you mean "callout"?` where a known name is near; else all names, if they are few enough to read, or the fall-back. */
export function suggestName(name: string, known: readonly string[], otherwise = 'Use one that exists.'): string {
	const closest = closestName(name, known);
	if (closest !== undefined) return `Did you mean "${closest}"?`;
	return known.length > 0 && known.length <= 8 ? `Use one of: ${known.join(', ')}.` : otherwise;
}

/** The known name that is fewest keystrokes away, if it is near enough to be what was meant. */
function closestName(name: string, known: readonly string[]): string | undefined {
	const near = known
		.map((candidate) => ({ candidate, distance: editDistance(name.toLowerCase(), candidate.toLowerCase()) }))
		.filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(Math.max(name.length, candidate.length) / 3)));
	return near.sort((a, b) => a.distance - b.distance)[0]?.candidate;
}

/** Levenshtein distance, one row at a time. */
function editDistance(a: string, b: string): number {
	const others = [...b];
	let row = [0, ...others.map((_, index) => index + 1)];
	for (const [i, letter] of [...a].entries()) {
		const next = [i + 1];
		for (const [j, other] of others.entries()) {
			next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
		}
		row = next;
	}
	return row[others.length] ?? 0;
}
