import type { Finding, Place, SkinDrawing, ToneId, Warmth } from '#domain/skin-look';

/** Where a patch lies, on the client's own side. */
const placeNames: Readonly<Record<Place, string>> = {
	forehead: 'forehead',
	cheek: 'cheek',
	jaw: 'jawline',
	chin: 'chin',
	mouth: 'corner of the mouth'
};

/** What blood under a skin looks like on it. */
const flushOn: Readonly<Record<ToneId, string>> = {
	I: 'pink',
	II: 'pink',
	III: 'warm pink',
	IV: 'a reddish brown',
	V: 'a darker red-brown',
	VI: 'a darker, faintly violet brown'
};

const trace = (flush: string, redness: number | null) =>
	redness === 1 ? `has a trace of ${flush}` : 'has the colour of the skin outside it';

/** What is to be seen, never what it means: whoever cannot see the drawing has to judge as well. */
const seen: Readonly<Record<Finding, (flush: string, redness: number | null) => string>> = {
	clear: (flush, redness) => `The skin between the corners ${trace(flush, redness)}. It is flat, and the surface is whole.`,
	'even-pink': (flush) =>
		`The whole cell is ${flush}, the same all over with a soft edge, and a little fuller than the skin outside. The surface is whole.`,
	uneven: (flush) =>
		`One half of the cell is ${flush} and a little fuller. The other half looks like the skin outside. The surface is whole.`,
	pinpoint: (flush) => `The cell is ${flush}. Small, round, wet, dark red beads stand on it, with room between them.`,
	streak: (flush) =>
		`The cell is slightly ${flush}. A thin dark line with a raised edge runs through it, a second one beside it, with dark red specks along them.`,
	'deep-patchy': (flush) => `The cell is ${flush}, swollen, and holds dark purple islands that run into each other.`,
	hives: (flush) => `Raised islands with a clear edge stand in the cell and beyond its corners, each in a ring that is ${flush}.`,
	bruise: () => 'A flat, dark violet stain with a soft edge and fine dark dots lies in the cell. The surface is whole.',
	calm: () => 'Even skin with a few small, flat brown dots. The surface is whole.',
	papules: (flush) => `A few round bumps on skin that is ${flush}. Some have a white head, and some shine.`,
	'cold-sore': (flush) =>
		`At the edge of the lip, a group of small, shining blisters stands on a swollen bed that is ${flush}. One part has a yellow-brown crust.`,
	eczema: (flush) => `A dry patch that is ${flush}, without a clear border, with fine cracks and loose pale scales.`,
	mole: () => 'One round bump of one even brown, with an even edge.',
	'changed-mole': () => 'One mark with a notched edge and several browns, nearly black in one part, with a wet dark red speck on it.',
	sunburn: (flush) =>
		`A wide field is ${flush} up to a straight border, behind which the skin is as usual. Thin sheets of skin peel off in places.`,
	'infected-spot': (flush) =>
		`One swollen, shining spot with a yellow middle and a crust. The skin far round it is ${flush}, without an edge.`,
	graze: (flush) => `Short, fresh lines side by side where the skin is open, with dark red specks and a crust, on skin that is ${flush}.`
};

const felt: Readonly<Record<Warmth, string>> = {
	same: 'no warmer than the skin beside it',
	'just-warmer': 'just warmer than the skin beside it',
	warm: 'clearly warm',
	'half-warm': 'clearly warm in one half, and not in the other',
	hot: 'hot'
};

export const lookWords = {
	title: (tone: ToneId, place: Place, side: SkinDrawing['side']) =>
		`Drawn skin, tone ${tone}: ${place === 'forehead' || place === 'chin' ? '' : `${side} `}${placeNames[place]}`,
	describe: (finding: Finding, tone: ToneId, redness: number | null) => seen[finding](flushOn[tone], redness),
	felt: (warmth: Warmth) => `A gloved finger feels: ${felt[warmth]}.`,
	inWords: 'The drawing in words',
	was: 'What was to be seen',
	accuracy: {
		title: 'Judging drawn skin, by skin tone',
		intro:
			'Drawings that you judged in lessons and in finished quizzes. Each counts once: in a lesson with your first verdict on it, in a quiz with the one that you handed in.',
		empty: 'You have not judged a drawn skin yet. Lessons and quizzes show them; what you judged is counted here, tone by tone.',
		tone: 'Skin tone',
		right: 'Right',
		judged: 'Judged',
		share: 'Share right',
		percent: (right: number, judged: number) => `${Math.floor((100 * right) / judged)}%`,
		none: 'none yet'
	}
};
