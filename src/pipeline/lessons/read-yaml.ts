import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import { fault, type Fault, type Place } from './fault.ts';

/** The way to a value: field names, and places in a list from 0. */
export type Path = readonly (string | number)[];

/** A YAML text as plain data, which still knows where each value stands. */
export interface Yaml {
	readonly value: unknown;
	readonly faults: readonly Fault[];
	/** Where the value stands; where there is none, the nearest thing around it. */
	at(path: Path): Place;
}

/** Reads one YAML document. Text that is no YAML has the value undefined and at least one fault; it never throws. */
export function readYaml(text: string, file: string): Yaml {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true, logLevel: 'error' });
	const place = (offset: number): Place => {
		const { line, col } = lines.linePos(Math.max(0, Math.min(offset, text.length)));
		return { file, line: Math.max(1, line), column: Math.max(1, col) };
	};
	const faults = [
		...[...document.errors, ...document.warnings].map((error) => fault('yaml-unreadable', place(error.pos[0]), reasonOf(error))),
		...aliasesOf(document).map((offset) => fault('yaml-unreadable', place(offset), 'text begins with *'))
	];
	return { value: faults.length > 0 ? undefined : document.toJS(), faults, at: (path) => place(offsetOf(document, path)) };
}

function offsetOf(document: Document.Parsed, path: Path): number {
	let node: unknown = document.contents;
	let offset = document.contents?.range[0] ?? 0;
	for (const key of path) {
		if (isMap(node)) {
			const pair = node.items.find((candidate) => isScalar(candidate.key) && candidate.key.value === key);
			if (!pair) break;
			offset = startOfNode(pair.key) ?? offset;
			node = pair.value;
		} else if (isSeq(node) && typeof key === 'number') {
			node = node.items[key];
		} else break;
		offset = startOfNode(node) ?? offset;
	}
	return offset;
}

function startOfNode(node: unknown): number | undefined {
	// A field without a value has an empty scalar after it; the field's name is the better place.
	if (isScalar(node) && node.value === null && node.source === '') return undefined;
	return isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined;
}

/** An alias repeats another value; nobody needs one here, and a sentence that begins with * becomes one by mistake. */
function aliasesOf(document: Document.Parsed): number[] {
	const offsets: number[] = [];
	visit(document, {
		Alias(_, alias) {
			offsets.push(alias.range?.[0] ?? 0);
		}
	});
	return offsets;
}

/** Our words for the usual mistakes; else the first line of the library's, as a clause. */
function reasonOf({ code, message }: YAMLError): string {
	switch (code) {
		case 'BLOCK_AS_IMPLICIT_KEY':
			return 'there is a second colon in one line';
		case 'DUPLICATE_KEY':
			return 'the same field stands here twice';
		case 'TAB_AS_INDENT':
			return 'the line is indented with a tab';
		case 'BAD_INDENT':
			return 'the indentation fits nothing above it';
		default: {
			const line = (message.split('\n')[0] ?? '').replace(/[.:]$/, '');
			return line.charAt(0).toLowerCase() + line.slice(1);
		}
	}
}
