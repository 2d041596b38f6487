import type { Nodes } from 'mdast';
import { suggestName } from './closest-name.ts';
import { report, type Reading } from './reading.ts';

/** The directives of a lesson: where each may stand, what stands between its braces, and how it is written. */
export const DIRECTIVES = {
	block: { form: 'leafDirective', required: ['id', 'teaches'], optional: [], written: '::block{#id teaches="objective-id"}' },
	figure: { form: 'leafDirective', required: ['id'], optional: [], written: '::figure{#figure-id}' },
	check: { form: 'leafDirective', required: ['id'], optional: [], written: '::check{#item-id}' },
	case: { form: 'leafDirective', required: ['id'], optional: [], written: '::case{#case-id}' },
	callout: { form: 'containerDirective', required: ['kind'], optional: ['title'], written: ':::callout{kind="safety"}, the text, and :::' },
	worked: { form: 'containerDirective', required: ['title'], optional: [], written: ':::worked{title="…"}, the text, and :::' },
	card: { form: 'containerDirective', required: ['title'], optional: [], written: ':::card{title="…"}, the text, and :::' },
	cite: { form: 'textDirective', required: [], optional: [], written: ':cite[source-id]' },
	protocol: { form: 'textDirective', required: [], optional: [], written: ':protocol[CP1]' },
	page: { form: 'textDirective', required: ['id'], optional: [], written: ':page[the words]{#board-check}' },
	term: { form: 'textDirective', required: ['id'], optional: [], written: ':term[the words]{#glossary-id}' }
} as const satisfies Record<
	string,
	{ form: DirectiveNode['type']; required: readonly string[]; optional: readonly string[]; written: string }
>;

export type DirectiveName = keyof typeof DIRECTIVES;
export type TextDirective = Extract<Nodes, { type: 'textDirective' }>;
export type BlockDirective = Extract<Nodes, { type: 'leafDirective' | 'containerDirective' }>;
export type DirectiveNode = TextDirective | BlockDirective;

export const DIRECTIVE_NAMES = Object.keys(DIRECTIVES).filter(isDirectiveName);

/** A directive that is written as it should be; `attributes` holds every required one. */
export interface Directive {
	readonly name: DirectiveName;
	readonly attributes: ReadonlyMap<string, string>;
}

export function isDirectiveName(name: string): name is DirectiveName {
	return Object.hasOwn(DIRECTIVES, name);
}

/** Checks name, form and attributes; undefined where one of them is a fault, which is then reported. */
export function readDirective(node: DirectiveNode, reading: Reading): Directive | undefined {
	const { name } = node;
	if (!isDirectiveName(name)) {
		report(reading, node, 'directive-unknown', name, suggestName(name, DIRECTIVE_NAMES));
		return undefined;
	}
	const { form, required, optional, written } = DIRECTIVES[name];
	if (node.type !== form) {
		report(reading, node, 'directive-form', name, written);
		return undefined;
	}
	const known: readonly string[] = [...required, ...optional];
	const attributes = new Map(Object.entries(node.attributes ?? {}).map(([key, value]) => [key, (value ?? '').trim()]));
	const unknown = [...attributes.keys()].filter((key) => !known.includes(key));
	const missing = required.filter((key) => !attributes.get(key));
	for (const key of unknown) report(reading, node, 'attribute-unknown', name, key, suggestName(key, known, 'Take it out.'));
	for (const key of missing) report(reading, node, 'attribute-missing', name, key);
	if (node.type !== 'textDirective' && hasLabel(node)) report(reading, node, 'label-unexpected', name);
	return unknown.length + missing.length > 0 ? undefined : { name, attributes };
}

/** The parser hands a container's `[label]` over as a first paragraph that is marked. */
function hasLabel(node: DirectiveNode): boolean {
	if (node.type === 'leafDirective') return node.children.length > 0;
	const [first] = node.children;
	return first?.type === 'paragraph' && first.data?.directiveLabel === true;
}
