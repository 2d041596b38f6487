import type { Heading, Nodes, Root } from 'mdast';
import * as v from 'valibot';
import { blockIdSchema, type Block, type BlockId, type Content, type ObjectiveId } from '#domain/course';
import { suggestName } from './closest-name.ts';
import { compileContent } from './compile-content.ts';
import { readDirective, type BlockDirective } from './directives.ts';
import type { Place } from './fault.ts';
import { plainText } from './plain-text.ts';
import { placeOf, report, type Reading } from './reading.ts';

/** A block with what its checks need: where it stands, what it was written as, and the ids that it claims to teach. */
export interface ReadBlock {
	readonly block: Block;
	readonly at: Place;
	readonly nodes: readonly Nodes[];
	/** As written; `block.teaches` has those of them that are objectives of the lesson. */
	readonly teaches: readonly string[];
}

/** A lesson cut into its parts. */
export interface ReadParts {
	/** The paragraphs before the first block. */
	readonly intro: { readonly content: readonly Content[]; readonly nodes: readonly Nodes[] };
	readonly blocks: readonly ReadBlock[];
}

/** What the lesson's own front matter declares. `ids` also has the objectives whose fields are wrong. */
export interface Objectives {
	readonly ids: readonly string[];
	readonly known: ReadonlyMap<string, ObjectiveId>;
}

/** Cuts a lesson at its `::block` lines and compiles each part. */
export function compileBlocks(root: Root, objectives: Objectives, reading: Reading): ReadParts {
	const starts = root.children.flatMap((node, index) => (isBlockLine(node) ? [{ node, index }] : []));
	if (starts.length === 0) report(reading, root, 'blocks-missing');
	const intro = compileIntro(root.children.slice(0, starts[0]?.index), reading);
	const blocks = starts.flatMap(({ node, index }, nth) => {
		const nodes = root.children.slice(index + 1, starts[nth + 1]?.index);
		return compileBlock(node, nodes, objectives, reading);
	});
	for (const [index, { block, at }] of blocks.entries()) {
		if (blocks.findIndex((other) => other.block.id === block.id) < index) report(reading, at, 'block-id-twice', block.id);
	}
	return { intro, blocks };
}

function isBlockLine(node: Nodes): node is Extract<BlockDirective, { type: 'leafDirective' }> {
	return node.type === 'leafDirective' && node.name === 'block';
}

function compileIntro(nodes: readonly Nodes[], reading: Reading): ReadParts['intro'] {
	for (const node of nodes) {
		if (node.type !== 'paragraph') report(reading, node, 'intro-misplaced', NAMES.get(node.type) ?? 'this');
	}
	return { content: compileContent(nodes, 'a block', reading), nodes };
}

const NAMES: ReadonlyMap<string, string> = new Map([
	['heading', 'a heading'],
	['list', 'a list'],
	['table', 'a table'],
	['blockquote', 'a quotation'],
	['leafDirective', 'a figure or check'],
	['containerDirective', 'a callout, worked example or card']
]);

function compileBlock(line: BlockDirective, nodes: readonly Nodes[], objectives: Objectives, reading: Reading): ReadBlock[] {
	const at = placeOf(reading, line);
	const attributes = readDirective(line, reading)?.attributes;
	const written = attributes?.get('id') ?? '?';
	const [first, ...others] = nodes;
	const heading = first?.type === 'heading' && first.depth === 2 ? first : undefined;
	const title = heading ? compileTitle(heading, reading) : '';
	if (title === '') report(reading, at, 'heading-missing', written);
	const rest = heading ? others : nodes;
	const content = compileContent(rest, 'a block', reading);
	if (heading && rest.length === 0) report(reading, at, 'block-empty', written);
	const id = attributes && readId(written, at, reading);
	const teaches = (attributes?.get('teaches') ?? '').split(/[\s,]+/).filter(Boolean);
	checkTeaches(teaches, at, objectives, reading);
	const known = teaches.flatMap((objective) => objectives.known.get(objective) ?? []);
	return id ? [{ block: { id, title, teaches: known, content }, at, nodes: rest, teaches }] : [];
}

function compileTitle(heading: Heading, reading: Reading): string {
	for (const node of heading.children) {
		if (node.type === 'html') report(reading, node, 'heading-marked', 'HTML');
		else if (node.type === 'textDirective' && (node.children.length > 0 || node.name === 'cite'))
			report(reading, node, 'heading-marked', `:${node.name}`);
		else if (node.type !== 'text' && node.type !== 'textDirective') report(reading, node, 'heading-marked', 'marked words or a link');
	}
	return plainText(heading, reading).trim();
}

function readId(written: string, at: Place, reading: Reading): BlockId | undefined {
	const id = v.safeParse(blockIdSchema, written);
	if (!id.success) report(reading, at, 'attribute-wrong', 'block', 'id', id.issues[0].message);
	return id.success ? id.output : undefined;
}

function checkTeaches(ids: readonly string[], at: Place, objectives: Objectives, reading: Reading): void {
	for (const [index, id] of ids.entries()) {
		if (ids.indexOf(id) < index) report(reading, at, 'named-twice', id, 'teaches');
		// A lesson without objectives was reported as that, and might declare any.
		if (objectives.ids.length > 0 && !objectives.ids.includes(id))
			report(reading, at, 'objective-foreign', id, suggestName(id, objectives.ids, 'Declare it in the front matter.'));
	}
}
