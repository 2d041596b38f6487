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
	},
	sequence: {
		cards: 'Cards',
		order: 'In order',
		begin: 'Tap the step that comes first.',
		placed: (number: number, title: string) => `${number}. ${title}`,
		early: (title: string) => `${title}: not yet. Something else comes first.`,
		stranger: (title: string) => `${title}: does not belong here.`,
		atPlace: (number: number) => `step ${number}`,
		out: 'does not belong',
		open: 'Not placed yet',
		soFar: (placed: number, all: number) => `${placed} of ${all} steps placed`,
		done: (all: number, early: number) =>
			`All ${all} steps are placed. ${early === 0 ? 'None was tapped too early.' : `Tapped too early: ${early}.`}`,
		again: 'Start again',
		strangers: 'Cards that do not belong'
	},
	sorter: {
		card: (number: number, all: number) => `Card ${number} of ${all}`,
		bins: 'Where does it belong?',
		right: 'Right.',
		wrong: (bin: string) => `It belongs in: ${bin}.`,
		isRight: 'right',
		isPicked: 'your choice',
		choose: 'Choose a bin for this card.',
		back: 'Back',
		next: 'Next card',
		soFar: (sorted: number, right: number, all: number) =>
			sorted < all ? `${sorted} of ${all} sorted, ${right} right` : `All ${all} sorted, ${right} right`,
		again: 'Start again'
	},
	chart: {
		curves: 'Curves',
		drawing: (names: string, label: string) => `Curves of ${names}, over: ${label}`,
		at: (value: string, unit: string) => `${value} ${unit}`,
		height: { none: 'none', low: 'low', middle: 'middle', high: 'high' },
		unknown: 'not drawn here',
		schematic: 'Heights are schematic.'
	},
	compare: {
		left: 'Left side',
		right: 'Right side',
		table: 'Side by side'
	},
	calculator: {
		value: (value: string, unit: string) => `${value} ${unit}`,
		equals: (label: string, formula: string) => `${label} = ${formula}`,
		range: (label: string, from: string, to: string, unit: string) => `${label}: ${from} to ${to} ${unit}`,
		again: 'Back to the first numbers'
	},
	dial: {
		dial: 'Dial',
		value: (value: number, title: string) => `${value}: ${title}`,
		gauge: (value: number, most: number, title: string) => `The dial stands at ${value} of ${most}: ${title}`,
		tones: 'Skin by Fitzpatrick type',
		type: (type: string) => `Type ${type}`,
		seen: (type: string, seen: string) => `Drawn on type ${type}: ${seen}.`,
		visible: { none: 'no change to see', trace: 'a trace of red', some: 'some red', clear: 'clear red' },
		convention: 'Colours are drawn, not measured.'
	}
} as const;
