import type { Nodes } from 'mdast';
import type { ReadParts } from './compile-blocks.ts';
import { placeOf, report, writtenAs, type Reading } from './reading.ts';
import { termForms } from './term-forms.ts';

/** Where a lesson first uses a word of the glossary, that word is linked. Words that every page says are linked where they are explained. */
export function checkTermLinks({ intro, blocks }: ReadParts, reading: Reading): void {
	const terms = [...reading.references.terms.byId.values()];
	const everyday = new Set(terms.flatMap(({ id, everyday }) => (everyday ? [String(id)] : [])));
	const forms = termForms(terms);
	const seen = new Set<string>();
	for (const node of [...intro.nodes, ...blocks.flatMap(({ nodes }) => nodes)]) walk(node);

	function walk(node: Nodes): void {
		if (node.type === 'heading' || node.type === 'link') return;
		if (node.type === 'textDirective') {
			if (node.name === 'term') seen.add(node.attributes?.['id'] ?? '');
		} else if (node.type === 'text') readText(node);
		else if ('children' in node) node.children.forEach(walk);
	}

	function readText(node: Nodes): void {
		const text = writtenAs(reading, node);
		for (const { id, from, to } of forms.findIn(text)) {
			if (seen.has(id) || everyday.has(id)) continue;
			seen.add(id);
			report(reading, placeAfter(node, text.slice(0, from)), 'term-unlinked', text.slice(from, to).replace(/\s+/g, ' '), id);
		}
	}

	function placeAfter(node: Nodes, before: string) {
		const { file, line, column } = placeOf(reading, node);
		const lines = before.split('\n');
		const last = (lines.at(-1) ?? '').length;
		return { file, line: line + lines.length - 1, column: lines.length > 1 ? last + 1 : column + last };
	}
}
