import { checkCard } from './check-card.ts';
import type { ReadParts } from './compile-blocks.ts';
import { fault, type Fault, type Place } from './fault.ts';
import type { FrontMatter } from './read-front-matter.ts';
import type { Reading } from './reading.ts';
import { readingAge } from './reading-age.ts';
import { declares } from './references.ts';

const LEAST_WORDS = 600;
const MOST_WORDS = 1100;
const LEAST_CHECKS = 2;
const LEAST_READING_AGE_YEARS = 8;
const MOST_READING_AGE_YEARS = 11;

/** What a lesson must have besides being readable: the sources that it names, plain words, an example, a figure, checks and a card. */
export function checkLesson(front: FrontMatter, parts: ReadParts, words: number, reading: Reading): Fault[] {
	const at = front.at(['id']);
	const { figures, checks } = reading.mentions;
	const { blocks } = parts;
	const faults: Fault[] = [...checkSources(front, reading), ...checkCard(blocks, at)];
	// Too few words tell nothing about how they read, nor does text in which the fields were not told apart.
	if (words < LEAST_WORDS) faults.push(fault('words-few', at, words, LEAST_WORDS));
	else if (front.id !== undefined) faults.push(...checkReadingAge(parts, at));
	if (words > MOST_WORDS) faults.push(fault('words-many', at, words, MOST_WORDS));
	if (!blocks.some(({ block }) => block.content.some(({ kind }) => kind === 'worked'))) faults.push(fault('worked-missing', at));
	if (figures.length === 0) faults.push(fault('figure-missing', at));
	if (checks.length < LEAST_CHECKS) faults.push(fault('checks-few', at, checks.length, LEAST_CHECKS));
	return faults;
}

function checkReadingAge({ intro, blocks }: ReadParts, at: Place): Fault[] {
	const age = readingAge([...intro.content, ...blocks.flatMap(({ block }) => block.content)]);
	if (age === undefined) return [];
	if (age > MOST_READING_AGE_YEARS) return [fault('reading-hard', at, age.toFixed(1), MOST_READING_AGE_YEARS)];
	return age < LEAST_READING_AGE_YEARS ? [fault('reading-easy', at, age.toFixed(1), LEAST_READING_AGE_YEARS)] : [];
}

/** The front matter names what the text cites, no more and no less; a figure's own sources may stand there as well. */
function checkSources(front: FrontMatter, { mentions, references }: Reading): Fault[] {
	const named = front.value?.sources;
	if (!named) return [];
	const firstCited = new Map<string, Place>([...mentions.sources].reverse().map(({ id, at }) => [id, at]));
	const inFigures = new Set<string>(mentions.figures.flatMap(({ thing }) => thing?.sources ?? []));
	const undeclared = [...firstCited].filter(([id]) => declares(references.sources, id) && !named.some((source) => source === id));
	return [
		...undeclared.map(([id, at]) => fault('source-undeclared', at, id)),
		...named.flatMap((id, index) =>
			firstCited.has(id) || inFigures.has(id) ? [] : [fault('source-uncited', front.at(['sources', index]), id)]
		),
		...named.flatMap((id, index) => (named.indexOf(id) < index ? [fault('named-twice', front.at(['sources', index]), id, 'sources')] : []))
	];
}
