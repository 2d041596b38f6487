import { FAULT_MESSAGES, type FaultCode, type FaultMessages } from './fault-messages.ts';

/** A place in a file of lessons/, both numbers from 1. */
export interface Place {
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

/** One thing that is wrong with the content. `code` is stable; `message` says what is wrong and what to do. */
export interface Fault extends Place {
	readonly code: FaultCode;
	readonly message: string;
}

/** Makes the fault of a code at a place; the details are those that the message of the code asks for. */
export function fault<Code extends FaultCode>(code: Code, at: Place, ...details: Parameters<FaultMessages[Code]>): Fault {
	// The compiler cannot pair a code with its own message inside a generic; the signature above does it for every caller.
	const message = FAULT_MESSAGES[code] as (...details: Parameters<FaultMessages[Code]>) => string;
	return { code, file: at.file, line: at.line, column: at.column, message: message(...details) };
}

/** `file:line:column: what is wrong. What to do. (code)`; the code is what docs/authoring.md lists. */
export function printFault({ code, file, line, column, message }: Fault): string {
	return `${file}:${line}:${column}: ${message} (${code})`;
}

/** By file, line and column, and each fault once. */
export function inReadingOrder(faults: readonly Fault[]): Fault[] {
	const once = new Map(faults.map((entry) => [printFault(entry), entry]));
	return [...once.values()].sort((a, b) => byText(a.file, b.file) || a.line - b.line || a.column - b.column || byText(a.code, b.code));
}

export const startOf = (file: string): Place => ({ file, line: 1, column: 1 });

// Not localeCompare: the order must be the same on every machine.
function byText(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}
