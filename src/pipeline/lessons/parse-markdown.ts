import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';

/** Markdown with tables and directives as a tree with positions. HTML stays a node of its own, which the compiler refuses. */
export function parseMarkdown(text: string): Root {
	const tree = markdownToMdast(text, { features: { directive: true, frontmatter: false, gfm: { footnotes: false } } });
	if (tree.type !== 'root') throw new Error(`the Markdown parser returned a ${tree.type} instead of a root`);
	return tree;
}
