import { count } from './format.ts';

const millimetres = (mm: number): string => `${mm} mm`;

export const figureWords = {
	asText: 'Read this figure as text',
	millimetres,
	skin: {
		needles: 'Needle',
		scale: (depthMm: number) => `Cross-section of skin, drawn to scale in depth, ${depthMm} mm deep`,
		layers: 'Layers, from the surface down',
		range: (fromMm: number, toMm: number) => `${fromMm} to ${toMm} mm`
	},
	face: {
		drawing: 'Face map. Every zone is also in the list beside it.',
		picker: 'Face with zones to choose. Every zone is also a checkbox in the list.',
		worked: 'Worked, in this order',
		open: 'Open for rolling',
		out: 'Left out',
		order: (n: number) => `Number ${n}`,
		outSign: 'Left out',
		openSign: 'Open',
		choose: 'Choose a zone to read its note.'
	},
	passes: {
		steps: 'Directions',
		cell: (mm: number) => `Cell of ${mm} × ${mm} mm`,
		drawing: (name: string, strokes: number, total: number) => `${count(strokes, 'stroke', 'strokes')}, ${name}. ${total} so far.`,
		strokes: (n: number) => count(n, 'stroke', 'strokes'),
		soFar: (n: number) => `${n} so far`,
		total: (n: number) => `Total: ${count(n, 'stroke', 'strokes')}`,
		back: 'Back',
		next: 'Next direction',
		angle: (degrees: number) => `${degrees}° from horizontal`
	},
	timeline: {
		steps: 'Steps in time',
		expect: 'Expect',
		do: 'Do',
		avoid: 'Leave alone',
		compressed: 'Later days are drawn closer together.',
		span: (from: string, to: string) => `${from} to ${to}`,
		hours: (hours: number): string =>
			hours === 0
				? 'Start'
				: hours % 168 === 0
					? count(hours / 168, 'week', 'weeks')
					: hours % 24 === 0
						? count(hours / 24, 'day', 'days')
						: `${hours} h`
	},
	cooling: {
		dial: (min: number, max: number, every: number) =>
			`Cool for ${min} to ${max} minutes. Look at the skin every ${count(every, 'minute', 'minutes')}.`,
		range: (min: number, max: number) => (min === max ? `${min}` : `${min}–${max}`),
		minutes: 'minutes',
		every: (n: number) => `Look at the skin every ${count(n, 'minute', 'minutes')}`,
		enough: (n: number) => `Enough from minute ${n}`,
		longest: (n: number) => `Ends at minute ${n}`,
		start: 'Start timer',
		stop: 'Stop timer',
		optional: 'The timer counts real minutes. You can read everything without it.',
		running: (n: number) => `Running. First look at minute ${n}.`,
		check: (n: number) => `Minute ${n}. Lift the cold and look at the skin.`,
		mayEnd: (n: number) => `Minute ${n}. Lift the cold and look. You may end now.`,
		end: (n: number) => `Minute ${n}. Take the cold away. The longest time is over.`,
		stopped: (clock: string) => `Stopped at ${clock}.`,
		steps: 'Step by step',
		stopSigns: 'Stop when you see'
	}
} as const;
