/** Things in the order that a draw froze; what the draw does not name keeps its place at the end. */
export function inOrder<T extends { readonly id: string }>(things: readonly T[], order: readonly string[]): T[] {
	const rank = new Map(order.map((id, index) => [id, index]));
	return [...things].sort((a, b) => (rank.get(a.id) ?? Infinity) - (rank.get(b.id) ?? Infinity));
}
