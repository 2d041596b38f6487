import type { Nodes } from 'mdast';
import type { Item } from '#domain/assessment';
import type { ClientCase } from '#domain/case';
import type { AuthoredTerm, Figure, Protocol, Source } from '#domain/course';
import { fault, type Fault, type Place } from './fault.ts';
import type { FaultCode, FaultMessages } from './fault-messages.ts';
import type { References } from './references.ts';

/** Something that the text names, and where. */
export interface Mention<T> {
	readonly id: string;
	readonly at: Place;
	/** Undefined where the thing does not exist, or has faults of its own. */
	readonly thing: T | undefined;
}

/** One lesson while it is read: what is known about the course, and what was found so far. */
export interface Reading {
	readonly file: string;
	/** The whole text of the file; offsets of nodes count in it. */
	readonly text: string;
	readonly references: References;
	readonly faults: Fault[];
	readonly mentions: {
		readonly sources: Mention<Source>[];
		readonly protocols: Mention<Protocol>[];
		readonly terms: Mention<AuthoredTerm>[];
		readonly figures: Mention<Figure>[];
		readonly cases: Mention<ClientCase>[];
		readonly checks: Mention<Item>[];
	};
}

export function beginReading(file: string, text: string, references: References): Reading {
	return { file, text, references, faults: [], mentions: { sources: [], protocols: [], terms: [], figures: [], cases: [], checks: [] } };
}

export function report<Code extends FaultCode>(
	reading: Reading,
	at: Nodes | Place,
	code: Code,
	...details: Parameters<FaultMessages[Code]>
): void {
	reading.faults.push(fault(code, 'file' in at ? at : placeOf(reading, at), ...details));
}

export function placeOf({ file }: Reading, node: Nodes): Place {
	return { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** A node as the author wrote it. */
export function writtenAs({ text }: Reading, node: Nodes): string {
	return text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}
