import type { Nodes } from 'mdast';
import { isPair, isScalar, parseDocument, visit } from 'yaml';
import { RETIRED_FILE } from './course-files.ts';
import { parseMarkdown } from './parse-markdown.ts';

/** From where to where, as offsets in a file. */
export type Stretch = readonly [from: number, to: number];

/** Fields that hold ids, addresses and settings. Whatever else a file holds is read by people. */
const FIELDS_OF_CODE = new Set(
	(
		'asOf asks bin case choice confidence continues critical domain formula from grade grading id interval kind language lessons misconception ' +
		'modules needs objective on outside position recall role sets since skinTone sources stage taughtBy to tone tones type unless until url use ' +
		'variable verdict version when zone'
	).split(' ')
);

/** What people read of a file of lessons/. */
export function proseOf(path: string, text: string): Stretch[] {
	if (path === RETIRED_FILE) return [];
	if (!path.endsWith('.md')) return proseOfYaml(path, text);
	const front = /^---\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[0] ?? '';
	const fields = front.slice(0, front.lastIndexOf('---')).replace(/^---/, '   ');
	return [...proseOfYaml(path, fields), ...proseOfMarkdown(front.replace(/[^\n]/g, ' ') + text.slice(front.length))];
}

function proseOfYaml(path: string, text: string): Stretch[] {
	const stretches: Stretch[] = [];
	visit(parseDocument(text, { logLevel: 'silent' }), {
		Scalar(key, node, ancestors) {
			if (key === 'key' || typeof node.value !== 'string' || !node.range) return;
			const field = ancestors.findLast(isPair)?.key;
			const name = isScalar(field) ? String(field.value) : '';
			// A source is called what its author called it.
			if (path.endsWith('sources.yaml') && name === 'title') return;
			// A timeline says when in words, and a case in facts; what a law finds is a sentence, and what a look shows is a name.
			const isSaid = (name === 'when' && path.includes('/figures/')) || !FIELDS_OF_CODE.has(name);
			const isNamed = name === 'finding' && path.endsWith('/items.yaml');
			if (isSaid && !isNamed) stretches.push([node.range[0], node.range[1]]);
		}
	});
	return stretches;
}

function proseOfMarkdown(text: string): Stretch[] {
	return parseMarkdown(text).children.flatMap(proseOfNode);

	function proseOfNode(node: Nodes): Stretch[] {
		const from = node.position?.start.offset ?? 0;
		const to = node.position?.end.offset ?? 0;
		if (node.type === 'text') return [[from, to]];
		if (node.type === 'textDirective' && node.name !== 'term' && node.name !== 'page') return [];
		const title = node.type === 'containerDirective' ? /title="([^"]*)"/.exec(text.slice(from, to).split('\n')[0] ?? '') : null;
		const inside = 'children' in node ? node.children.flatMap(proseOfNode) : [];
		return title ? [[from + title.index, from + title.index + title[0].length], ...inside] : inside;
	}
}
