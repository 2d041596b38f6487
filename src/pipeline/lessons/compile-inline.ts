import type { PhrasingContent } from 'mdast';
import type { Inline } from '#domain/course';
import { DIRECTIVES, isDirectiveName, readDirective, type TextDirective } from './directives.ts';
import { findUnreadDirective } from './find-unread-directive.ts';
import { compileMention } from './compile-mention.ts';
import { report, writtenAs, type Reading } from './reading.ts';
import { refuse } from './refuse.ts';

/** The running text of a paragraph, heading or cell. Whatever is no part of a lesson is reported and left out. */
export function compileInline(nodes: readonly PhrasingContent[], reading: Reading): Inline[] {
	return joinStrings(nodes.flatMap((node) => compileNode(node, reading)).map(closeUp));
}

function compileNode(node: PhrasingContent, reading: Reading): Inline[] {
	switch (node.type) {
		case 'text':
			findUnreadDirective(node, reading);
			return [onOneLine(node.value)];
		case 'strong':
		case 'emphasis':
			return [{ kind: node.type, children: compileInline(node.children, reading) }];
		case 'break':
			return [{ kind: 'break' }];
		case 'link':
			if (!isSafeLink(node.url)) report(reading, node, 'link-unsafe', node.url || 'nothing');
			if (node.title) report(reading, node, 'markdown-unsupported', 'a title in a link', 'Take the part in quotes out.');
			refuseTargets(node.children, 'a link', reading);
			return [{ kind: 'link', href: node.url, children: compileInline(node.children, reading) }];
		case 'textDirective':
			return compileTextDirective(node, reading);
		default:
			refuse(node, reading);
			return [];
	}
}

function compileTextDirective(node: TextDirective, reading: Reading): Inline[] {
	// "10:30" and "note:this" parse as directives named 30 and this: without a label and braces they are text.
	const bare = node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0;
	if (bare && !(isDirectiveName(node.name) && DIRECTIVES[node.name].form === 'textDirective')) return [writtenAs(reading, node)];
	const directive = readDirective(node, reading);
	if (!directive) return [];
	refuseTargets(node.children, `:${node.name}`, reading);
	return compileMention(node, directive, reading, () => compileInline(node.children, reading));
}

/** What can be pressed cannot hold something else that can be pressed. */
function refuseTargets(nodes: readonly PhrasingContent[], inside: string, reading: Reading): void {
	for (const node of nodes) {
		if (node.type === 'textDirective' && isDirectiveName(node.name)) refuseInside(node, `:${node.name}`);
		else if (node.type === 'link') refuseInside(node, 'a link');
		else if ('children' in node) refuseTargets(node.children, inside, reading);
	}

	function refuseInside(node: PhrasingContent, what: string): void {
		report(reading, node, 'markdown-unsupported', `${what} inside ${inside}`, 'Write one after the other.');
	}
}

function isSafeLink(target: string): boolean {
	return /^https:\/\/[^\s/]/.test(target) && URL.canParse(target);
}

/** The number of a source stands close to what it proves, and begins no line: the blank that an author writes before it goes. */
function closeUp(part: Inline, index: number, parts: readonly Inline[]): Inline {
	const next = parts[index + 1];
	return typeof part === 'string' && typeof next === 'object' && next.kind === 'cite' ? part.trimEnd() : part;
}

/** A line break in the source is a blank on the page. */
function onOneLine(text: string): string {
	return text.replace(/[ \t]*\n[ \t]*/g, ' ');
}

function joinStrings(parts: readonly Inline[]): Inline[] {
	const joined: Inline[] = [];
	for (const part of parts) {
		const last = joined.at(-1);
		if (typeof part === 'string' && typeof last === 'string') joined.splice(-1, 1, last + part);
		else if (part !== '') joined.push(part);
	}
	return joined;
}
