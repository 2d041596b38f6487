import { suggestName } from './closest-name.ts';
import type { ReadBlock } from './compile-blocks.ts';
import { fault, type Fault, type Place } from './fault.ts';
import type { FrontMatter } from './read-front-matter.ts';
import { declares, type References } from './references.ts';

/** One part that explains, and another that uses it. */
const LEAST_BLOCKS = 2;

/** What happens in a head cannot be seen, so nobody can test whether it was learned. */
const VAGUE = new Set([
	'understand',
	'know',
	'learn',
	'appreciate',
	'realize',
	'realise',
	'become',
	'be',
	'think',
	'believe',
	'grasp',
	'familiarize',
	'familiarise'
]);

/** Each objective of a lesson: a domain of the course, one measurable sentence, and blocks that teach it. */
export function checkObjectives({ objectives }: FrontMatter, blocks: readonly ReadBlock[], { domains }: References): Fault[] {
	return objectives.flatMap(({ id, domain, text, at }) => [
		...(domain === undefined || declares(domains, domain)
			? []
			: [fault('domain-unknown', at('domain'), domain, suggestName(domain, [...domains.ids]))]),
		...(text === undefined ? [] : checkSentence(text.trim(), at('text'))),
		...checkTaught(id, blocks.filter(({ teaches }) => teaches.includes(id)).length, at('id'))
	]);
}

function checkTaught(id: string, found: number, at: Place): Fault[] {
	if (found === 0) return [fault('objective-untaught', at, id)];
	return found < LEAST_BLOCKS ? [fault('objective-taught-once', at, id, found, LEAST_BLOCKS)] : [];
}

function checkSentence(text: string, at: Place): Fault[] {
	const [verb = '', second = '', third = ''] = text.split(/\s+/);
	const faults: Fault[] = [];
	if (VAGUE.has(verb.toLowerCase())) faults.push(fault('objective-vague', at, verb));
	if (/^(and|or)$/.test(second)) faults.push(fault('objective-double', at, [verb, second, third].join(' ')));
	if (!/^\p{Lu}[^]*\.$/u.test(text) || /[.?!]\s+\p{Lu}/u.test(text)) faults.push(fault('objective-sentence', at));
	return faults;
}
