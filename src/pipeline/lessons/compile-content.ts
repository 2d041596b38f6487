import type { Nodes, Table } from 'mdast';
import type { Content } from '#domain/course';
import { compileBlockDirective, type Inside } from './compile-block-directive.ts';
import { compileInline } from './compile-inline.ts';
import { report, type Reading } from './reading.ts';
import { refuse } from './refuse.ts';

/** The parts of a block, one after another. `inside` says what surrounds them, which decides what may stand there. */
export function compileContent(nodes: readonly Nodes[], inside: Inside, reading: Reading): Content[] {
	let hasHeading = false;
	return nodes.flatMap((node): Content[] => {
		if (node.type !== 'heading') return compileNode(node, inside, reading);
		const { depth } = node;
		if (depth !== 3 && depth !== 4) {
			report(reading, node, 'heading-depth', depth);
			return [];
		}
		if (depth === 4 && !hasHeading) report(reading, node, 'heading-skips');
		hasHeading = true;
		return [{ kind: 'heading', depth, children: compileInline(node.children, reading) }];
	});
}

function compileNode(node: Nodes, inside: Inside, reading: Reading): Content[] {
	switch (node.type) {
		case 'paragraph':
			// A container's [label]; that it may have none was reported where its braces were read.
			if (node.data?.directiveLabel) return [];
			return [{ kind: 'paragraph', children: compileInline(node.children, reading) }];
		case 'list':
			return [
				{
					kind: 'list',
					start: node.ordered ? (node.start ?? 1) : null,
					items: node.children.map((item) => {
						if (typeof item.checked === 'boolean')
							report(reading, item, 'markdown-unsupported', 'a tick box', 'Take the square brackets out.');
						return compileContent(item.children, 'a list', reading);
					})
				}
			];
		case 'table':
			return [compileTable(node, reading)];
		case 'blockquote':
			return [{ kind: 'quote', children: compileContent(node.children, 'a quotation', reading) }];
		case 'leafDirective':
		case 'containerDirective':
			return compileBlockDirective(node, inside, reading, (children, around) => compileContent(children, around, reading));
		default:
			refuse(node, reading);
			return [];
	}
}

function compileTable(table: Table, reading: Reading): Content {
	const [first, ...others] = table.children;
	const columns = first?.children.length ?? 0;
	for (const row of others) {
		if (row.children.length !== columns) report(reading, row, 'table-ragged', row.children.length, columns);
	}
	const [head = [], ...rows] = table.children.map((row) => row.children.map((cell) => compileInline(cell.children, reading)));
	return { kind: 'table', head, rows };
}
