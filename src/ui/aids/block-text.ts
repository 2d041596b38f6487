import { quoteOf, type Passage, type Quote } from '#domain/notes';
import { sentencesOf } from '#domain/speech';

/** The words of a block as they stand on the page, and where each of them is. */
export interface BlockText {
	readonly text: string;
	readonly pieces: readonly { readonly node: Text; readonly from: number }[];
}

/** What is no text of the lesson: its title, citations, figures, exercises and everything that is pressed. A word of the glossary is text. */
const LEFT_OUT = 'h2, sup, figure, svg, form, fieldset, .check, .visually-hidden, [data-aid], button:not(.term), details';
const LINES = 'p, li, h3, h4, td, th, blockquote';

export function textOf(section: Element): BlockText {
	const walker = document.createTreeWalker(section, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
		if (node instanceof Element) return node.matches(LEFT_OUT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
		return NodeFilter.FILTER_ACCEPT;
	});
	const pieces: { node: Text; from: number }[] = [];
	let text = '';
	let line: Element | null = null;
	while (walker.nextNode()) {
		const node = walker.currentNode as Text;
		const own = node.parentElement?.closest(LINES) ?? null;
		if (own !== line && text !== '') text += '\n';
		line = own;
		pieces.push({ node, from: text.length });
		text += node.data;
	}
	return { text, pieces };
}

/** The part of a selection that lies in a block; null where none of its words do. */
export function passageIn({ pieces }: BlockText, selected: Range): Passage | null {
	const touched = pieces.filter(({ node }) => selected.intersectsNode(node));
	const [first, last] = [touched[0], touched.at(-1)];
	if (!first || !last) return null;
	return {
		from: first.from + (first.node === selected.startContainer ? selected.startOffset : 0),
		to: last.from + (last.node === selected.endContainer ? selected.endOffset : last.node.length)
	};
}

/** The sentences of a block, each as a passage that can be kept. */
export function sentencesIn(block: BlockText | undefined): Quote[] {
	const text = block?.text ?? '';
	let reached = 0;
	return text
		.split('\n')
		.flatMap(sentencesOf)
		.flatMap((sentence) => {
			const from = text.indexOf(sentence, reached);
			if (from === -1) return [];
			reached = from + sentence.length;
			return quoteOf(text, { from, to: reached }) ?? [];
		});
}

/** A passage as the browser marks it. */
export function rangeOf({ pieces }: BlockText, { from, to }: Passage): Range | null {
	const first = pieces.findLast((piece) => piece.from <= from);
	const last = pieces.findLast((piece) => piece.from < to);
	if (!first || !last) return null;
	const range = document.createRange();
	range.setStart(first.node, Math.min(from - first.from, first.node.length));
	range.setEnd(last.node, Math.min(to - last.from, last.node.length));
	return range;
}
