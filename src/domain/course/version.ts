/** Whether a version of the course, as in 2026.11 or 2026.11.2, came before another. What is no version came before none. */
export function isEarlierVersion(version: string, than: string): boolean {
	const [parts, others] = [version, than].map((text) => text.split('.').map(Number));
	const differing = others?.findIndex((other, index) => (parts?.[index] ?? 0) !== other) ?? -1;
	return (parts?.[differing] ?? 0) < (others?.[differing] ?? 0);
}
