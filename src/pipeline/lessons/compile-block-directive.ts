import type { Nodes } from 'mdast';
import { CALLOUT_KINDS, type Content } from '#domain/course';
import { suggestName } from './closest-name.ts';
import { readDirective, type BlockDirective, type Directive } from './directives.ts';
import { placeOf, report, writtenAs, type Reading } from './reading.ts';
import { declares } from './references.ts';

/** What surrounds a part of a lesson. */
export type Inside = 'a block' | 'a callout' | 'a worked example' | 'a summary card' | 'a list' | 'a quotation';

type CompileChildren = (nodes: readonly Nodes[], inside: Inside) => Content[];

/** A callout, worked example, summary card, figure, client case or check. A `::block` gets here only where it stands inside something else. */
export function compileBlockDirective(node: BlockDirective, inside: Inside, reading: Reading, compileChildren: CompileChildren): Content[] {
	const directive = readDirective(node, reading);
	if (node.type === 'containerDirective' && !isClosed(node, reading)) report(reading, node, 'container-open', node.name);
	if (directive && !mayStand(directive, inside)) report(reading, node, 'directive-misplaced', directive.name, inside);
	switch (directive?.name) {
		case 'callout':
			return compileCallout(node, directive, reading, compileChildren);
		case 'worked':
			return [
				{
					kind: 'worked',
					title: directive.attributes.get('title') ?? '',
					children: childrenOf(node, 'a worked example', reading, compileChildren)
				}
			];
		case 'card':
			return [
				{
					kind: 'card',
					title: directive.attributes.get('title') ?? '',
					children: childrenOf(node, 'a summary card', reading, compileChildren)
				}
			];
		case 'figure':
			return compileFigure(node, directive, reading);
		case 'case':
			return compileCase(node, directive, reading);
		case 'check':
			return compileCheck(node, directive, reading);
		default:
			// Unknown or misplaced, which was reported; what it holds is read all the same, for the faults in it.
			return node.type === 'containerDirective' ? compileChildren(node.children, inside) : [];
	}
}

/** Its own last line, and not that of a container in it, is nothing but colons. */
function isClosed(node: BlockDirective, reading: Reading): boolean {
	const inside = (node.children.at(-1)?.position?.end.offset ?? 0) - (node.position?.start.offset ?? 0);
	return /(^|\n)[ \t>]*:{3,}[ \t]*$/.test(writtenAs(reading, node).slice(Math.max(0, inside)));
}

function mayStand({ name }: Directive, inside: Inside): boolean {
	if (name === 'figure') return inside === 'a block' || inside === 'a callout' || inside === 'a worked example';
	return name !== 'block' && inside === 'a block';
}

function compileCallout(node: BlockDirective, { attributes }: Directive, reading: Reading, compileChildren: CompileChildren): Content[] {
	const given = attributes.get('kind') ?? '';
	const callout = CALLOUT_KINDS.find((kind) => kind === given);
	const children = childrenOf(node, 'a callout', reading, compileChildren);
	if (!callout) {
		report(reading, node, 'attribute-wrong', 'callout', 'kind', `is "${given}". ${suggestName(given, CALLOUT_KINDS)}`);
		return [];
	}
	return [{ kind: 'callout', callout, title: attributes.get('title') || null, children }];
}

function childrenOf(node: BlockDirective, inside: Inside, reading: Reading, compileChildren: CompileChildren): Content[] {
	const children = compileChildren(node.children, inside);
	if (node.children.length === 0) report(reading, node, 'container-empty', node.name);
	return children;
}

function compileFigure(node: BlockDirective, { attributes }: Directive, reading: Reading): Content[] {
	const id = attributes.get('id') ?? '';
	const { figures } = reading.references;
	const figure = figures.byId.get(id);
	if (!declares(figures, id)) report(reading, node, 'figure-unknown', id, suggestName(id, [...figures.ids], 'Create it, or show another.'));
	reading.mentions.figures.push({ id, at: placeOf(reading, node), thing: figure });
	return figure ? [{ kind: 'figure', figure }] : [];
}

function compileCase(node: BlockDirective, { attributes }: Directive, reading: Reading): Content[] {
	const id = attributes.get('id') ?? '';
	const { cases } = reading.references;
	const shown = cases.byId.get(id);
	if (!declares(cases, id)) report(reading, node, 'case-unknown', id, suggestName(id, [...cases.ids], 'Create it, or name another.'));
	reading.mentions.cases.push({ id, at: placeOf(reading, node), thing: shown });
	return shown ? [{ kind: 'case', case: { id: shown.id, title: shown.title, client: shown.client } }] : [];
}

function compileCheck(node: BlockDirective, { attributes }: Directive, reading: Reading): Content[] {
	const id = attributes.get('id') ?? '';
	const { items } = reading.references;
	const item = items.byId.get(id);
	if (!declares(items, id)) {
		const checks = [...items.byId.values()].filter(({ use }) => use === 'check').map((check) => check.id);
		report(reading, node, 'check-unknown', id, suggestName(id, checks, 'Write it there with use: check, or show another.'));
	}
	if (item?.use === 'graded') report(reading, node, 'check-graded', id);
	if (item?.use === 'recall') report(reading, node, 'check-recall', id);
	reading.mentions.checks.push({ id, at: placeOf(reading, node), thing: item });
	return item ? [{ kind: 'check', item: item.id }] : [];
}
