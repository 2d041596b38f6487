import { APP_PAGES, type Inline } from '#domain/course';
import { suggestName } from './closest-name.ts';
import { DIRECTIVES, type Directive, type TextDirective } from './directives.ts';
import { placeOf, report, writtenAs, type Mention, type Reading } from './reading.ts';
import { declares, type Declared } from './references.ts';

/** `:cite[…]`, `:protocol[…]`, `:page[…]{#…}` and `:term[…]{#…}`: what the text refers to. An id that does not resolve is reported and left out. */
export function compileMention(node: TextDirective, { name, attributes }: Directive, reading: Reading, words: () => Inline[]): Inline[] {
	const { references, mentions } = reading;
	const label = labelOf(node, reading);
	const ids = [...new Set(label.split(',').map((id) => id.trim()))];
	if (label === '' || (name === 'cite' && ids.includes(''))) {
		report(reading, node, 'label-missing', name, DIRECTIVES[name].written);
		return [];
	}
	if (name === 'cite') {
		const sources = ids.flatMap((id) => mention(id, references.sources, 'source-unknown', mentions.sources) ?? []);
		return sources.length > 0 ? [{ kind: 'cite', sources: sources.map(({ id }) => id) }] : [];
	}
	if (name === 'protocol') {
		const protocol = mention(label, references.protocols, 'protocol-unknown', mentions.protocols);
		return protocol ? [{ kind: 'protocol', protocol: protocol.id }] : [];
	}
	if (name === 'page') {
		const id = attributes.get('id') ?? '';
		const page = APP_PAGES.find((known) => known === id);
		if (!page) report(reading, node, 'attribute-wrong', 'page', 'id', `is "${id}". ${suggestName(id, APP_PAGES)}`);
		return page ? [{ kind: 'page', page, children: words() }] : words();
	}
	const term = mention(attributes.get('id') ?? '', references.terms, 'term-unknown', mentions.terms);
	const children = words();
	return term ? [{ kind: 'term', term: term.id, children }] : children;

	function mention<T>(
		id: string,
		declared: Declared<T>,
		code: 'source-unknown' | 'protocol-unknown' | 'term-unknown',
		found: Mention<T>[]
	): T | undefined {
		if (!declares(declared, id)) report(reading, node, code, id, suggestName(id, [...declared.ids], 'Add it there, or name another.'));
		const thing = declared.byId.get(id);
		found.push({ id, at: placeOf(reading, node), thing });
		return thing;
	}
}

/** The label as it was written, so that no Markdown inside can change an id. */
function labelOf(node: TextDirective, reading: Reading): string {
	if (node.children.length === 0) return '';
	return /^:[\w-]+\[([^\]]*)\]/.exec(writtenAs(reading, node))?.[1]?.trim() ?? '';
}
