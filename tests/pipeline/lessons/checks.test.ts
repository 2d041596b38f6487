import { expect, test, vi } from 'vitest';
import { compileCourse, type FaultCode } from '#pipeline/lessons';
import { bankYaml } from '#fixtures/course-bank';
import { BANK, COURSE, courseFiles, insert, LESSON, replace, write, type Edit } from '#fixtures/course-files';

// Whole courses are compiled here, and the machine may be busy with others.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const codesAfter = (...edits: Edit[]): FaultCode[] => {
	const result = compileCourse(courseFiles(...edits));
	return result.ok ? [] : result.error.map(({ code }) => code);
};
const objective = (text: string): Edit => replace(LESSON, 'text: Demonstrate how to hold.', `text: ${JSON.stringify(text)}`);
const choice = (text: string): Edit => replace(BANK, 'text: Answer b of item 1\n', `text: ${JSON.stringify(text)}\n`);
const figure = (id: string, from: string, to: string): Edit => replace(`lessons/figures/${id}.yaml`, from, to);

test.each([
	['Name the layers of the skin.', []],
	['Decide when to stop, and say why.', []],
	['Know the layers of the skin.', ['objective-vague']],
	['Become familiar with the roller.', ['objective-vague']],
	['Name and draw the layers.', ['objective-double']],
	['name the layers.', ['objective-sentence']],
	['Name the layers', ['objective-sentence']],
	['Name the layers. Draw them.', ['objective-sentence']]
] satisfies [string, FaultCode[]][])('L10: the objective "%s" is one sentence that can be measured, or a fault', (text, codes) => {
	expect(codesAfter(objective(text))).toEqual(codes);
});

test('L10: four graded items are too few for an objective, and five are enough', () => {
	const wait = replace(LESSON, '  - id: do-hold', '  - { id: do-wait, domain: technique, text: Wait. }\n  - id: do-hold');
	const taught = replace(LESSON, 'teaches="do-hold"', 'teaches="do-hold do-wait"');
	const bank = write(BANK, bankYaml({ keys: '123'.repeat(14) }));
	const moved = (count: number) => Array.from({ length: count }, () => replace(BANK, 'objective: do-hold', 'objective: do-wait'));

	expect(codesAfter(wait, taught, taught, bank, ...moved(4))).toEqual(['objective-untested']);
	expect(codesAfter(wait, taught, taught, bank, ...moved(5))).toEqual([]);
	expect(codesAfter(wait, taught, bank, ...moved(5))).toEqual(['objective-taught-once']);
});

test.each(['0.3 mm', '20 g', '5 %', '24 to 48 hours', '10-minute', '1,5 cm', '90°', '3 days', '100 ml'])(
	'L11: a paragraph with the figure %s cites its source itself',
	(text) => {
		expect(codesAfter(insert(`It is ${text} here.`))).toEqual(['claim-uncited']);
		expect(codesAfter(insert(`It is ${text} here :cite[source-one].`))).toEqual([]);
		expect(codesAfter(insert(`It is ${text} here :protocol[CP1].`))).toEqual([]);
	}
);

test.each(['the 1970s', 'in 3 steps', '4 directions', 'room 7', '24/7'])('L11: %s is no figure with a unit', (text) => {
	expect(codesAfter(insert(`It is ${text} here.`))).toEqual([]);
});

test.each([
	['an entry of a list', '- It is 0.3 mm.\n- It is 5 mm :cite[source-one].'],
	['an entry inside an entry, whatever its own entry cites', '- One :cite[source-one]\n  - It is 0.3 mm.'],
	['a table', '| one | two |\n|---|---|\n| three | 0.3 mm |'],
	['a quotation', '> It is 0.3 mm.'],
	['a callout', ':::callout{kind="safety"}\nIt is 0.3 mm.\n:::']
])('L11: %s cites for itself', (_name, markdown) => {
	expect(codesAfter(insert(markdown))).toEqual(['claim-uncited']);
});

test('L11: a worked example and a tip retell what their block has cited', () => {
	expect(codesAfter(insert(':::worked{title="Mai"}\nIt is 0.3 mm.\n:::\n\n:::callout{kind="tip"}\nIt is 0.3 mm.\n:::'))).toEqual([]);
});

test.each(['alt', 'caption', 'title'])('L12: a figure without its %s is a fault', (field) => {
	const result = compileCourse(courseFiles(figure('skin', `${field}: `, `${field}: ""  # `)));

	expect(result.ok ? [] : result.error).toMatchObject([{ code: 'field-wrong', message: `${field} is empty. Write a sentence.` }]);
});

test.each([
	['a layer that ends above its beginning', figure('skin', 'toMm: 0.1', 'toMm: 0'), 'figure-range'],
	['a step that ends before it begins', figure('days', 'toHour: 72', 'toHour: 12'), 'figure-range'],
	['cooling with less time at most than at least', figure('cooling', 'maxMinutes: 10', 'maxMinutes: 4'), 'figure-range'],
	['an excluded zone with an order', figure('face', 'role: exclude', 'role: exclude, order: 3'), 'figure-order'],
	['treated zones of which one has no order', figure('face', ', order: 2', ''), 'figure-order'],
	['a zone twice', figure('face', 'zone: cheeks', 'zone: forehead'), 'figure-part-twice'],
	['a step twice', figure('days', 'id: later', 'id: today'), 'figure-part-twice'],
	['a card that belongs and does not', figure('order', 'id: recap', 'id: wash'), 'figure-part-twice'],
	['a column twice', figure('tools', 'id: stamp', 'id: pen'), 'figure-part-twice'],
	['an axis that ends before it begins', figure('curves', 'to: 30', 'to: 0'), 'figure-range'],
	['a point outside of its axis', figure('curves', '[30, 0.1]', '[31, 0.1]'), 'figure-range'],
	['a curve that goes back', figure('curves', '[3, 0.8]', '[0, 0.8]'), 'figure-range'],
	['an input whose range is empty', figure('holes', 'to: 540', 'to: 60'), 'figure-range'],
	['an input that begins outside of its range', figure('holes', 'value: 192', 'value: 48'), 'figure-range'],
	['an input that begins between two steps', figure('holes', 'value: 192', 'value: 190'), 'figure-range'],
	['a formula that may divide by zero', figure('holes', 'needles / area', 'needles / (area - 5)'), 'figure-formula'],
	['a scale that falls', figure('redness', 'value: 0', 'value: 3'), 'figure-range'],
	['a step of a scale twice', figure('redness', 'value: 2', 'value: 1'), 'figure-part-twice'],
	['a day that is left out', figure('week', 'day: 1', 'day: 2'), 'figure-range'],
	['a later day that lies within the week', figure('week', 'fromDay: 14', 'fromDay: 1'), 'figure-range'],
	['a later stretch that ends before it begins', figure('week', 'toDay: 28', 'toDay: 13'), 'figure-range'],
	['a reason to call twice', figure('week', 'id: next', 'id: review'), 'figure-part-twice'],
	['an interval whose range is empty', figure('series', 'to: 12', 'to: 4'), 'figure-range'],
	['a number of sessions outside of its range', figure('series', 'to: 6, value: 3', 'to: 6, value: 7'), 'figure-range'],
	['a kind of day twice', figure('series', 'id: sun', 'id: feast'), 'figure-part-twice'],
	['a protocol that does not exist', figure('series', 'protocol: CP1', 'protocol: CP9'), 'protocol-unknown'],
	['a zone without a mean for each group', figure('zones', '[{ epidermisMm: 0.2, dermisMm: 0.9 }]', '[]'), 'figure-cells'],
	['skin thicker than is drawn', figure('zones', 'dermisMm: 0.9', 'dermisMm: 1.5'), 'figure-range'],
	['a needle longer than is drawn', figure('zones', 'lengthMm: 1.5', 'lengthMm: 1.7'), 'figure-range'],
	['a length of needle twice', figure('pictures', '[0.25, 0.5]', '[0.5, 0.5]'), 'figure-part-twice'],
	['a source that does not exist', figure('star', '[source-one]', '[source-won]'), 'source-unknown']
] satisfies [string, Edit, FaultCode][])('L12: %s is a fault of a figure', (_name, edit, code) => {
	expect(codesAfter(edit)).toEqual([code]);
});

test('L12: a face map may leave the order out for all its zones', () => {
	expect(codesAfter(figure('face', ', order: 1', ''), figure('face', ', order: 2', ''))).toEqual([]);
});

test.each([
	['a key that is out of reach', 'answer: 5', 'answer: -1000000001', ['item-not-full']],
	['a tolerance that takes in every answer', 'tolerance: 1', 'tolerance: 1999999999', ['item-not-zero']],
	['a large answer within reach', 'answer: 5', 'answer: 900000000', []],
	['an answer of zero that has to be exact', 'answer: 5\n    tolerance: 1', 'answer: 0\n    tolerance: 0', []]
])('L13: %s', (_name, from, to, codes) => {
	expect(codesAfter(replace(BANK, from, to))).toEqual(codes);
});

test.each(['All of the above', 'None of these', 'Both of the others', 'Either of those.', 'Both A and B', 'neither a nor c', 'All above'])(
	'L14: "%s" is no choice',
	(text) => {
		expect(codesAfter(choice(text))).toEqual(['choice-of-choices']);
	}
);

test.each(['All of the skin', 'None of it', 'Both hands', 'Above all, the eyes'])('L14: "%s" is a choice like any other', (text) => {
	expect(codesAfter(choice(text))).toEqual([]);
});

test('L14: texts are compared without regard to case, blanks and the last full stop', () => {
	expect(codesAfter(choice('answer  A of item 1.'))).toEqual(['choice-text-twice']);
});

test.each([
	['three places alike', '12312312312312312312', []],
	['half of the keys at one place', '11111111112222233333', []],
	['one more than half', '11111111111222233333', ['key-often']],
	['15 per cent at one place', '11111111222222222333', []],
	['less than 15 per cent', '11111111122222222233', ['key-rare']]
] satisfies [string, string, FaultCode[]][])('L15: keys of a bank: %s', (_name, keys, codes) => {
	expect(codesAfter(write(BANK, bankYaml({ keys })))).toEqual(codes);
});

test("L16: a graded item may test this course's own choice only if it says so, and a disputed one never", () => {
	const stem = (text: string) => replace(BANK, 'stem: What about item-1?', `stem: ${JSON.stringify(text)}`);
	const grading = (tag: string) => replace(BANK, 'grading: G', `grading: ${tag}`);

	expect(codesAfter(grading('P'), stem("In this course's protocol, what?"))).toEqual([]);
	expect(codesAfter(grading('P'), stem('In this course’s\nprotocol, what?'))).toEqual([]);
	expect(codesAfter(grading('P'), stem('What?'))).toEqual(['item-protocol-words']);
	expect(codesAfter(grading('N'))).toEqual(['item-never-graded']);
});

test('L17: an exam that would take exactly what the banks hold is filled, and one item more is a fault', () => {
	const blueprint = (items: number, critical: number) =>
		replace(COURSE, 'items: 12, critical: 3', `items: ${items}, critical: ${critical}`);

	expect(codesAfter(blueprint(20, 4))).toEqual([]);
	expect(codesAfter(blueprint(21, 4))).toEqual(['blueprint-short']);
	expect(codesAfter(blueprint(20, 3))).toEqual(['blueprint-short']);
	expect(codesAfter(replace(COURSE, 'items: 10', 'items: 20'))).toEqual([]);
});
