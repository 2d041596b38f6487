import type { ListItem, Nodes, Paragraph, Table } from 'mdast';
import type { ReadParts } from './compile-blocks.ts';
import { plainText } from './plain-text.ts';
import { report, type Reading } from './reading.ts';

/** A figure and its unit, as in "0.5 mm", "24 to 48 hours", "5-minute" and "20 %". A single letter needs its blank: "1970s" is no time. */
const FIGURE_WITH_UNIT = new RegExp(
	'\\d(?:[\\d.,]*\\d)?(?:' +
		'[\\s-]?(?:mm|cm|µm|μm|mg|kg|ml|mL|min|millimet(?:er|re)s?|centimet(?:er|re)s?|micromet(?:er|re)s?|microns?|grams?|newtons?' +
		'|seconds?|minutes?|hours?|days?|weeks?|months?|years?|percent|per cent|degrees?|gauge)\\b' +
		'|\\s?(?:%|‰|°)|\\s?g\\b|\\s[hslLN]\\b)'
);

/** The places that must cite for themselves. */
type Claim = Paragraph | ListItem | Table;

/** Every block cites, and every paragraph, list item or table with a figure and a unit cites where it stands. */
export function checkClaims({ intro, blocks }: ReadParts, reading: Reading): void {
	checkFigures(intro.nodes, reading);
	for (const { block, at, nodes } of blocks) {
		// A block without text was reported as that.
		if (nodes.length > 0 && !nodes.some(cites)) report(reading, at, 'block-uncited', block.id);
		checkFigures(nodes, reading);
	}
}

function checkFigures(nodes: readonly Nodes[], reading: Reading): void {
	const blockCites = nodes.some(cites);
	for (const claim of nodes.flatMap((node) => claimsOf(node, blockCites))) {
		const parts = ownParts(claim);
		const figures = parts.flatMap((node) => FIGURE_WITH_UNIT.exec(plainText(node, reading)) ?? []);
		const [part] = parts.filter((node) => FIGURE_WITH_UNIT.test(plainText(node, reading)));
		if (part && figures[0] !== undefined && !parts.some(cites)) report(reading, part, 'claim-uncited', figures[0].trim());
	}
}

function claimsOf(node: Nodes, blockCites: boolean): Claim[] {
	const inside = (children: readonly Nodes[]) => children.flatMap((child) => claimsOf(child, blockCites));
	switch (node.type) {
		case 'paragraph':
		case 'table':
			return [node];
		case 'list':
			return inside(node.children);
		case 'listItem':
			return [node, ...inside(node.children.filter((child) => child.type === 'list'))];
		case 'blockquote':
			return inside(node.children);
		case 'containerDirective':
			// A worked example or tip retells what its block has already shown to be so, a card what its lesson has.
			return blockCites && (node.name === 'worked' || node.name === 'card' || node.attributes?.['kind'] === 'tip')
				? []
				: inside(node.children);
		default:
			return [];
	}
}

/** What belongs to a claim itself: a list inside a list item speaks for itself, and a table is read row by row. */
function ownParts(claim: Claim): readonly Nodes[] {
	switch (claim.type) {
		case 'paragraph':
			return [claim];
		case 'table':
			return claim.children;
		case 'listItem':
			return claim.children.filter((child) => child.type !== 'list');
	}
}

function cites(node: Nodes): boolean {
	if (node.type === 'textDirective') return node.name === 'cite' || node.name === 'protocol';
	return 'children' in node && node.children.some(cites);
}
