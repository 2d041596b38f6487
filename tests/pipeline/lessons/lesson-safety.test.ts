import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Content, Inline } from '#domain/course';
import { compileLesson } from '#pipeline/lessons';
import { LESSON } from '#fixtures/course-files';
import { faultsOf, lessonOf, lessonWith, references } from '#fixtures/lesson';

// Whole courses are compiled here, and the machine may be busy with others.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** The place and the code of every fault of the lesson with this Markdown in it. */
const placesOf = (markdown: string) => faultsOf(lessonWith(markdown)).map((line) => line.replace(/^.*?:(\d+:\d+):.*\((.*)\)$/, '$1 $2'));

/** Every kind of node that the app can show, with its fields. */
const FIELDS: Readonly<Record<(Content | Exclude<Inline, string>)['kind'], readonly string[]>> = {
	paragraph: ['children'],
	heading: ['depth', 'children'],
	list: ['start', 'items'],
	table: ['head', 'rows'],
	quote: ['children'],
	callout: ['callout', 'title', 'children'],
	worked: ['title', 'children'],
	card: ['title', 'children'],
	figure: ['figure'],
	case: ['case'],
	check: ['item'],
	strong: ['children'],
	emphasis: ['children'],
	link: ['href', 'children'],
	page: ['page', 'children'],
	term: ['term', 'children'],
	cite: ['sources'],
	protocol: ['protocol'],
	break: []
};

/** Whatever in the tree the app cannot show. */
function strangers(node: unknown): unknown[] {
	if (typeof node === 'string') return [];
	if (Array.isArray(node)) return node.flatMap(strangers);
	if (typeof node !== 'object' || node === null || !('kind' in node)) return [node];
	const { kind, ...fields } = node;
	const known = Object.entries(FIELDS).find(([name]) => name === kind)?.[1];
	if (!known || Object.keys(fields).sort().join() !== [...known].sort().join()) return [node];
	if ('href' in fields && !String(fields.href).startsWith('https://')) return [node];
	return Object.entries(fields).flatMap(([name, inner]) => (['children', 'items', 'head', 'rows'].includes(name) ? strangers(inner) : []));
}

// prettier-ignore
const FRAGMENTS = [
	'Roll', ' ', '\n', '\n\n', '- ', '1. ', '> ', '### ', '| a | b |\n|---|---|\n| c | d |\n', '**', '*', '_', '`', '~~', '\\', '&lt;', '\t', '\r',
	'<b>', '</b>', '<script>', '<!--', '<img src=x onerror=alert(1)>', '![', '[', '](', ')', 'https://example.org', 'javascript:alert(1)',
	'data:text/html,x', '[a](https://example.org)', '<https://example.org>', ':cite[source-one]', ':cite[', ':term[word]{#word}', ':page[form]{#board-check}', ':protocol[CP1]',
	'::figure{#skin}\n', '::case{#sore}\n', '::check{#map}\n', '::block{#third teaches="do-hold"}\n\n## Third\n\n', ':::callout{kind="tip"}\n', ':::worked{title="x"}\n', ':::card{title="x"}\n',
	':::\n', '::', '{', '}', '---\n', '0.3 mm', '[^1]', '\u0000', '\uFEFF', '😀', '\u202E', '[x]: https://example.org\n'
];

const [before = '', after = ''] = lessonWith('@').split('@');
const around = (text: string) => before + text + after;

/** Text as nobody would write it. */
const wild = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 80 }),
	fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 12 }).map((parts) => parts.join(''))
);

test('L2: whatever is written, nothing is thrown and no kind of node appears that the app cannot show', () => {
	const known = references();
	let compiled = 0;

	fc.assert(
		fc.property(wild, (text) => {
			const result = compileLesson(around(text), LESSON, known);
			if (!result.ok) return result.error.length > 0;
			compiled += 1;
			expect(strangers([result.value.intro, result.value.blocks.map(({ content }) => content)])).toEqual([]);
			return true;
		}),
		{ numRuns: 300 }
	);
	expect(compiled).toBeGreaterThan(20);
});

test('L1: whatever is written, each fault stands at a place that the file has', () => {
	const known = references();

	fc.assert(
		fc.property(wild, fc.boolean(), (text, whole) => {
			const source = whole ? text : around(text);
			const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
			const result = compileLesson(source, LESSON, known);
			for (const { line, column, message } of result.ok ? [] : result.error) {
				expect(line, message).toBeGreaterThan(0);
				expect(column, message).toBeGreaterThan(0);
				expect(line, message).toBeLessThanOrEqual(lines.length);
				expect(column, message).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
			}
		}),
		{ numRuns: 300 }
	);
});

test.each([
	['a tag', 'Roll <b>slowly</b>.', 'html-found'],
	['a script', '<script>alert(1)</script>', 'html-found'],
	['a comment', '<!-- later -->', 'html-found'],
	['a tag in a list', '- one <i>two</i>', 'html-found'],
	['a tag in a table', '| one | <br> |\n|---|---|\n| two | three |', 'html-found'],
	['a tag in a heading', '### One <br>', 'html-found'],
	['a tag in a callout', ':::callout{kind="tip"}\nOne <br>\n:::', 'html-found'],
	['a tag in a term', ':term[a <br> word]{#word}', 'html-found'],
	['an image', '![One](https://example.org/one.png)', 'markdown-unsupported'],
	['an image by reference', '![One][one]\n\n[one]: https://example.org/one.png', 'markdown-unsupported'],
	['a link by reference', '[One][one]\n\n[one]: https://example.org/one', 'markdown-unsupported'],
	['code', '`one`', 'markdown-unsupported'],
	['a code block', '```js\nalert(1)\n```', 'markdown-unsupported'],
	['an indented code block', '    alert(1)', 'markdown-unsupported'],
	['struck-out text', '~~One~~', 'markdown-unsupported'],
	['a ruled line', '***', 'markdown-unsupported'],
	['a link to a script', '[One](javascript:alert(1))', 'link-unsafe'],
	['a link to a script in disguise', '[One](JaVaScRiPt&colon;alert(1))', 'link-unsafe'],
	['a link to data', '[One](data:text/html,one)', 'link-unsafe'],
	['a link without encryption', '[One](http://example.org)', 'link-unsafe'],
	['a link to another page of the app', '[One](/lesson/hold)', 'link-unsafe'],
	['a link to any host', '[One](//example.org)', 'link-unsafe'],
	['a mail address', '<one@example.org>', 'link-unsafe'],
	['a link to nothing', '[One]()', 'link-unsafe']
])('L3: %s is refused', (_name, markdown, code) => {
	expect(faultsOf(lessonWith(markdown))).toContainEqual(expect.stringContaining(`(${code})`));
});

const LOST: [string, string, string][] = [
	['a tick box', '- [x] Lift', '19:1 markdown-unsupported'],
	['the title of a link', '[One](https://example.org "Two")', '19:1 markdown-unsupported'],
	['a heading without words', '::block{#third teaches="do-hold"}\n\n##\n\nLift :cite[source-one].', '19:1 heading-missing'],
	['a comma without a source', 'Lift :cite[source-one,].', '19:6 label-missing'],
	['a note', 'Lift[^1].\n\n[^1]: Two', '19:5 markdown-unsupported']
];
test.each(LOST)('L24: %s is reported', (_name, markdown, fault) => {
	expect(placesOf(markdown)).toContain(fault);
});

const NESTED: [string, string, string[]][] = [
	['a citation in a link', '[Lift **now :cite[source-one]**](https://example.org)', ['19:13 markdown-unsupported']],
	['a term in a link', '[a :term[word]{#word}](https://example.org)', ['19:4 markdown-unsupported']],
	['a citation in a term', ':term[word :cite[source-one]]{#word}', ['19:12 markdown-unsupported']],
	['a link in a term', ':term[a [word](https://example.org)]{#word}', ['19:9 markdown-unsupported']],
	['a time in a link', '[at 10:30](https://example.org)', []]
];
test.each(NESTED)('L25: %s', (_name, markdown, faults) => {
	expect(placesOf(markdown)).toEqual(faults);
});

test('L3: a web address that stands in the text is a safe link', () => {
	const [first] = lessonOf(lessonWith('Read https://example.org/a now.')).blocks;

	expect(first?.content[0]).toEqual({
		kind: 'paragraph',
		children: ['Read ', { kind: 'link', href: 'https://example.org/a', children: ['https://example.org/a'] }, ' now.']
	});
});

test('L4: the same text and references give the same lesson, and change neither', () => {
	const known = references();
	const before = structuredClone(known);
	const source = lessonWith('Roll *slowly*.');

	expect(compileLesson(source, LESSON, known)).toEqual(compileLesson(source, LESSON, known));
	expect(known).toEqual(before);
});
