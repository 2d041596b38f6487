export const referenceWords = {
	glossaryTitle: 'Glossary',
	glossaryBody: 'The words of the course, each defined once.',
	sourcesTitle: 'Sources',
	sourcesBody:
		'What the lessons rest on, with the grade of each source and what of it was read. Open the original before you rely on a figure.',
	grades: 'Grades: REG regulator or law, PR peer-reviewed, PRO professional body or maker, SEC explainer or press, BLOG lay page.',
	filter: 'Filter',
	none: 'Nothing here has words that begin like this. Try fewer letters.',
	shown: (n: number) => `${n} shown`,
	protocolTitle: 'Our protocol',
	protocolBody:
		'Where sources differ, the course had to choose one teachable rule. These are its choices, beside the range that sources give.'
};
