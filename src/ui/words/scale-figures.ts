const millimetres = (mm: number): string => `${mm} mm`;
/** Sums of hundredths, without the crumbs of binary fractions. */
const exact = (mm: number): string => `${mm.toFixed(2)} mm`;

export const scaleWords = {
	millimetres,
	thickness: {
		groups: 'Whose skin',
		needle: 'Needle',
		drawing: (group: string, mm: number) => `Skin of each zone to scale, ${group}, beside a needle of ${millimetres(mm)}`,
		epidermis: 'Epidermis',
		dermis: 'Dermis',
		behind: 'Behind the skin',
		whole: exact,
		left: (mm: number) => `${exact(mm)} left`,
		through: (mm: number) => `${exact(mm)} beyond`,
		means: (epidermis: number, dermis: number, whole: number) =>
			`epidermis ${exact(epidermis)}, dermis ${exact(dermis)}, whole skin ${exact(whole)}`
	},
	tools: {
		roller: 'A roller, to scale',
		rollerDrawing: (handle: number, drum: number, width: number, needles: number) =>
			`A roller to scale: handle ${millimetres(handle)} long, drum ${millimetres(drum)} across and ${millimetres(width)} wide, with ${needles} needles`,
		scaleBar: '2 cm',
		needles: (rings: number, inRing: number) => `${rings} rings × ${inRing} needles = ${rings * inRing}`,
		entry: 'How a needle goes in, to scale',
		tool: 'Tool',
		length: 'Needle',
		move: 'Move the tool',
		skin: 'Skin',
		halfMillimetre: '0.5 mm',
		entryDrawing: (tool: string, mm: number) => `${tool}: the way of a needle of ${millimetres(mm)} through skin, to scale`,
		depth: (mm: number) => (mm > 0 ? `${exact(mm)} deep` : 'in the air'),
		slant: (degrees: number, mm: number) =>
			`With ${millimetres(mm)} it touches the skin at a slant of ${degrees}° and stands upright at its deepest.`,
		straight: (mm: number) => `With ${millimetres(mm)} it goes straight down, and comes out the same way.`
	}
} as const;
