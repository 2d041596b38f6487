import type { Nodes } from 'mdast';
import { isDirectiveName } from './directives.ts';
import { writtenAs, type Reading } from './reading.ts';

/** The words of a node as a reader sees them, without citations. */
export function plainText(node: Nodes, reading: Reading): string {
	if (node.type === 'text') return node.value;
	if (node.type === 'textDirective' && !isDirectiveName(node.name)) return writtenAs(reading, node);
	if (node.type === 'textDirective' && node.name !== 'term' && node.name !== 'page') return '';
	if (node.type === 'break') return ' ';
	return 'children' in node
		? node.children.map((child) => plainText(child, reading)).join(node.type === 'paragraph' || isInline(node) ? '' : ' ')
		: '';
}

function isInline(node: Nodes): boolean {
	return ['heading', 'strong', 'emphasis', 'link', 'textDirective', 'tableCell'].includes(node.type);
}
