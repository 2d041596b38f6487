import { expect, test } from 'vitest';
import { compileCourse, type FaultCode } from '#pipeline/lessons';
import { BANK, courseFiles, FILLER, LESSON, MODULE, replace, RETIRED, type Edit } from '#fixtures/course-files';

const codesAfter = (...edits: Edit[]): FaultCode[] => {
	const result = compileCourse(courseFiles(...edits));
	return result.ok ? [] : result.error.map(({ code }) => code);
};
const PRESS = 'lessons/01-rolling/02-press.md';
const recall = (ids: string): Edit => replace(PRESS, 'recall: [press-recall, press-recall-more]', `recall: [${ids}]`);
const asked = (lesson: string) =>
	`do-${lesson}\n    taughtBy: ${lesson}#first\n    sources: [source-one]\n    critical: false\n    stem: What about press-recall?`;
/** Lets the first question of the second lesson ask about this lesson. */
const askAbout = (lesson: string): Edit => replace(BANK, asked('hold'), asked(lesson));

test('L29: two or three questions open a lesson, and only the first lesson of the course does without', () => {
	expect(codesAfter(recall(''))).toEqual(['recall-count', 'recall-unasked', 'recall-unasked']);
	expect(codesAfter(recall('press-recall'))).toEqual(['recall-count', 'recall-unasked']);
	expect(codesAfter(recall('press-recall, press-recall-more, many'))).toEqual(['recall-use']);
});

test.each([
	['hold', []],
	['press', ['recall-later']],
	['stroke', ['recall-later']]
] satisfies [string, FaultCode[]][])('L29: a question of the second lesson on %s', (lesson, codes) => {
	expect(codesAfter(askAbout(lesson))).toEqual(codes);
});

test('L29: the order is that of module.yaml, where a lesson that is still to be written has its place', () => {
	expect(codesAfter(replace(MODULE, '  - press\n', '  - to-write\n  - press\n'))).toEqual(['lesson-missing']);
});

const card = (from: string, to: string): Edit => replace(LESSON, from, to);
const CARD = ':::card{title="To keep"}\n- Lift after each stroke.\n- Look before the next.\n:::\n';

test('L30: a card of 120 words fits, and one word more does not', () => {
	const words = (count: number) =>
		card('- Lift after each stroke.\n- Look before the next.', `- ${FILLER.split(' ').slice(0, count).join(' ')}`);

	expect(codesAfter(words(120))).toEqual([]);
	expect(codesAfter(words(121))).toEqual(['card-long']);
});

test('L30: a card stands in the last block and nowhere else', () => {
	expect(codesAfter(card(CARD, ''), card('::check{#many}', `${CARD}\n::check{#many}`))).toEqual(['card-early']);
	expect(codesAfter(card('::check{#many}', `${CARD}\n::check{#many}`))).toEqual(['card-early', 'card-twice']);
});

test('L30: a card retells what its lesson has cited', () => {
	expect(codesAfter(card('- Lift after each stroke.', '- Roll 4 times, 30 mm long.'))).toEqual([]);
});

test('L27: a text for a reader of 8 to 11 years, or a fault that gives its age', () => {
	const filler = (sentence: string) => replace(LESSON, FILLER, sentence);

	expect(codesAfter(filler('Roll once and look. '.repeat(160).trim()))).toEqual(['reading-easy']);
	expect(
		codesAfter(filler('Estheticians document individual contraindications immediately and comprehensively. '.repeat(90).trim()))
	).toEqual(['reading-hard']);
});

const module = (fields: string): Edit => replace(MODULE, 'lessons:\n', `${fields}\nlessons:\n`);
const retire = replace(RETIRED, 'ids: [', 'ids: [spinning, ');

test('L28: a module continues modules that were retired or are still taught, and no other and not itself', () => {
	expect(codesAfter(retire, module('continues: [spinning]'))).toEqual([]);
	expect(codesAfter(retire, module('continues: [spining]'))).toEqual(['continues-unknown']);
	expect(codesAfter(module('continues: [rolling]'))).toEqual(['continues-unknown']);
	expect(codesAfter(retire, module('continues: [spinning, spinning]'))).toEqual(['named-twice']);
});
