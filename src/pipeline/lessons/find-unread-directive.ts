import type { Text } from 'mdast';
import { DIRECTIVE_NAMES } from './directives.ts';
import { placeOf, report, writtenAs, type Reading } from './reading.ts';

/** A line that begins with :: and the name of a directive before a bracket; a backslash before the colon makes it text. */
const LOOKS_LIKE_ONE = new RegExp(`(?:^|\\n)[ \\t]*:{2,}[^\\n]*|(?<![\\\\:]):{1,3}(?:${DIRECTIVE_NAMES.join('|')})[ \\t]?[[{][^\\s]*`);

/** Reports text that was meant as a directive and is none, such as `::block {#id}`: it would be shown to the trainee as it stands. */
export function findUnreadDirective(node: Text, reading: Reading): void {
	const written = writtenAs(reading, node);
	const match = LOOKS_LIKE_ONE.exec(written);
	if (!match) return;
	const [found] = match;
	const before = written.slice(0, match.index + found.length - found.trimStart().length).split('\n');
	const start = placeOf(reading, node);
	const column = (before.at(-1) ?? '').length + (before.length === 1 ? start.column : 1);
	report(reading, { file: start.file, line: start.line + before.length - 1, column }, 'directive-unread', found.trim());
}
