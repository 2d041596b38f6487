import type { BlockId } from '#domain/course';
import { quoteOf, type Quote } from '#domain/notes';
import { passageIn, type BlockText } from './block-text.ts';

/** Words that are selected, and the block in which they stand. */
export interface SelectedWords {
	readonly block: BlockId;
	readonly quote: Quote;
}

/** A tap on a button takes the selection away on some phones, before the button hears of it. */
const GRACE_MS = 400;

/** Calls back with the words that are selected in one of the blocks, and with null a moment after none are. Returns the way to stop. */
export function watchSelection(texts: ReadonlyMap<BlockId, BlockText>, onchange: (selected: SelectedWords | null) => void): () => void {
	let forgetting: ReturnType<typeof setTimeout> | undefined;
	const look = () => {
		const selected = selectedIn(texts);
		clearTimeout(forgetting);
		if (selected) onchange(selected);
		else forgetting = setTimeout(() => onchange(null), GRACE_MS);
	};
	document.addEventListener('selectionchange', look);
	return () => {
		clearTimeout(forgetting);
		document.removeEventListener('selectionchange', look);
	};
}

/** Of a selection over several blocks, what stands in the first of them. */
function selectedIn(texts: ReadonlyMap<BlockId, BlockText>): SelectedWords | null {
	const selection = document.getSelection();
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
	const range = selection.getRangeAt(0);
	for (const [block, text] of texts) {
		const passage = passageIn(text, range);
		const quote = passage && quoteOf(text.text, passage);
		if (quote) return { block, quote };
	}
	return null;
}
