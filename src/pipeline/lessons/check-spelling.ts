import { makeSpeller, readWordList, type Dictionary } from '#pipeline/spelling';
import { WORDS_FILE, type CourseFiles } from './course-files.ts';
import { fault, type Fault, type Place } from './fault.ts';
import { proseOf, type Stretch } from './prose-of.ts';
import { proseOfInterface } from './prose-of-interface.ts';

/** Every word that people read is British, spelled with -ize, or on the list of the course; and the list has no word that nobody wrote. */
export function checkSpelling(files: CourseFiles, interfaceWords: CourseFiles, dictionary: Dictionary): Fault[] {
	const list = readWordList(files.get(WORDS_FILE) ?? '');
	const speller = makeSpeller(dictionary, list);
	const texts = [
		...[...files].flatMap(([path, text]) => (path === WORDS_FILE ? [] : [{ path, text, prose: proseOf(path, text) }])),
		...[...interfaceWords].map(([path, text]) => ({ path, text, prose: proseOfInterface(path, text) }))
	];
	const misspelt = texts.flatMap(({ path, text, prose }) =>
		speller
			.read(only(prose, text))
			.map(({ word, offset, suggestions }) => fault('word-misspelt', placeAt(path, text, offset), word, suggestions.join(', ')))
	);
	const unused = speller
		.unused()
		.map((word) => fault('word-unused', { file: WORDS_FILE, line: list.known.get(word) ?? 1, column: 1 }, word));
	return [...misspelt, ...unused];
}

/** The same text, with blanks for all that is no prose: what is found in it stands at the same place. */
function only(prose: readonly Stretch[], text: string): string {
	let at = 0;
	let plain = '';
	for (const [from, to] of [...prose].sort(([a], [b]) => a - b)) {
		if (from < at) continue;
		plain += ' '.repeat(from - at) + text.slice(from, to);
		at = to;
	}
	return plain;
}

function placeAt(file: string, text: string, offset: number): Place {
	const lines = text.slice(0, offset).split('\n');
	return { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
