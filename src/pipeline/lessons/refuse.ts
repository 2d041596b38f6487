import type { Nodes } from 'mdast';
import { report, type Reading } from './reading.ts';

/** Reports Markdown that a lesson cannot hold, each kind with its own way out. */
export function refuse(node: Nodes, reading: Reading): void {
	if (node.type === 'html') {
		report(reading, node, 'html-found', firstTag(node.value));
		return;
	}
	const [what, cure] = REFUSED.get(node.type) ?? [`"${node.type}"`, 'Write it as plain text.'];
	report(reading, node, 'markdown-unsupported', what, cure);
}

const REFUSED: ReadonlyMap<string, readonly [what: string, cure: string]> = new Map([
	['image', ['an image', 'Make it a figure, and show it with ::figure{#figure-id}.']],
	['imageReference', ['an image', 'Make it a figure, and show it with ::figure{#figure-id}.']],
	['code', ['code', 'Write it as text, and do not indent it by four blanks.']],
	['inlineCode', ['code', 'Write it as text, or *emphasize* it.']],
	['delete', ['struck-out text', 'Delete it, or write \\~ for a tilde.']],
	['thematicBreak', ['a ruled line', 'Take it out, or begin a new ::block.']],
	['linkReference', ['a link by reference', 'Write [words](https://…).']],
	['definition', ['a link definition', 'Write [words](https://…) where the link stands.']],
	['heading', ['a heading here', 'Write a paragraph.']],
	['table', ['a table here', 'Move it out, to lines of its own.']]
]);

function firstTag(html: string): string {
	return /^<[^>\s]*[^>]{0,20}>?/.exec(html.trim())?.[0]?.split('\n')[0] ?? 'This';
}
