/** A place on the half circle of the gauge, whose left end is 0 and whose right end is 1. */
export function gaugePoint(share: number, radius: number): readonly [x: number, y: number] {
	const turn = Math.PI * (1 - share);
	return [round(radius * Math.cos(turn)), round(-radius * Math.sin(turn))];
}

/** The arc between two places, as SVG path data. */
export function gaugeArc(from: number, to: number, radius: number): string {
	return `M${gaugePoint(from, radius).join(' ')}A${radius} ${radius} 0 0 1 ${gaugePoint(to, radius).join(' ')}`;
}

// Plus 0, so that a rounded minus nothing is written as 0.
const round = (value: number): number => Math.round(value * 100) / 100 + 0;
