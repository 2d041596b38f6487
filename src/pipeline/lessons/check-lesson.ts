import type { ReadBlock } from './compile-blocks.ts';
import { fault, type Fault, type Place } from './fault.ts';
import type { FrontMatter } from './read-front-matter.ts';
import type { Reading } from './reading.ts';
import { declares } from './references.ts';

const LEAST_WORDS = 600;
const MOST_WORDS = 1000;
const LEAST_CHECKS = 2;

/** What a lesson must have besides being readable: the sources that it names, words, an example, a figure and checks. */
export function checkLesson(front: FrontMatter, blocks: readonly ReadBlock[], words: number, reading: Reading): Fault[] {
	const at = front.at(['id']);
	const { figures, checks } = reading.mentions;
	const faults: Fault[] = [...checkSources(front, reading)];
	if (words < LEAST_WORDS) faults.push(fault('words-few', at, words, LEAST_WORDS));
	if (words > MOST_WORDS) faults.push(fault('words-many', at, words, MOST_WORDS));
	if (!blocks.some(({ block }) => block.content.some(({ kind }) => kind === 'worked'))) faults.push(fault('worked-missing', at));
	if (figures.length === 0) faults.push(fault('figure-missing', at));
	if (checks.length < LEAST_CHECKS) faults.push(fault('checks-few', at, checks.length, LEAST_CHECKS));
	return faults;
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
