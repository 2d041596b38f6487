import type { CertificateFace, Fact } from '#domain/credential';
import type { CertificateDocument } from './certificate-document.ts';
import { drawBand, drawFrame, drawMark, FRAME_INSET, INK } from './ornaments.ts';
import { fitName, wrap, wrapEvenly } from './set-lines.ts';
import { pen, type Style } from './pen.ts';

/** All in points. Where a place is counted from the top it flows down; the foot stands on the band. */
const MARGIN = FRAME_INSET + 40;
const MARK_TOP = 50;
const NOTICE_BASELINE = 113;
const COURSE_WIDTH = 560;
const STATEMENT_WIDTH = 350;
const SCORES_WIDTH = 216;
const PERCENT_WIDTH = 40;
const GUTTER = 34;
const FOOT_ABOVE_BAND = 25;

const TITLE: Style = { face: 'literata600', size: 15.75, colour: INK.strong };
const NOTICE: Style = { face: 'literata500', size: 17, colour: INK.strong };
const NAME: Style = { face: 'literata500', size: 50, colour: INK.strong, tracking: -0.012 };
const COURSE: Style = { face: 'literata400', size: 16.5, colour: INK.strong };
const COURSE_TITLE: Style = { ...COURSE, face: 'literata600' };
const LABEL: Style = { face: 'hanken400', size: 9.75, colour: INK.quiet };
const VALUE: Style = { face: 'hanken600', size: 12, colour: INK.strong };
const SMALL: Style = { face: 'hanken400', size: 9.75, colour: INK.middle };
const SMALL_VALUE: Style = { face: 'hanken600', size: 9.75, colour: INK.strong };
const FOOT: Style = { face: 'hanken400', size: 8, colour: INK.quiet };

/**
 * Draws the page and its tags, in reading order. What is set in several places but read as one (lines of a sentence, a label and
 * its value) keeps the blank in between at the end of the former: without it a screen reader says "lessonsin".
 */
export function drawCertificate(doc: CertificateDocument, face: CertificateFace): void {
	const { width } = doc.page;
	const right = width - MARGIN;
	const { put, widthOf } = pen(doc);

	doc.markContent('Artifact', { type: 'Layout' });
	drawFrame(doc);
	const bandTop = drawBand(doc);
	const markWidth = drawMark(doc, MARGIN, MARK_TOP);
	doc.endMarkedContent();

	const page = doc.struct('Document');
	doc.addStructure(page);
	const say = (tag: 'H1' | 'P', draw: () => void) => page.add(doc.struct(tag, {}, draw));

	say('H1', () => put(face.title, MARGIN + markWidth + 9, MARK_TOP + 15.2, TITLE));
	say('P', () => put(face.notice, MARGIN, NOTICE_BASELINE, NOTICE));

	const name = fitName(face.holder, right - MARGIN, (text) => widthOf(text, { ...NAME, size: 1 }), {
		largest: 50,
		oneLineFrom: 34,
		twoLinesLargest: 38
	});
	// Room for what stands on a capital, as in NGUYỄN.
	const nameBaseline = NOTICE_BASELINE + 14 + name.size * 0.96;
	const nameEnd = nameBaseline + (name.lines.length - 1) * name.size * 1.14;
	say('P', () =>
		name.lines.forEach((line, index) => put(line, MARGIN, nameBaseline + index * name.size * 1.14, { ...NAME, size: name.size }))
	);

	const courseEnd = drawCourse(doc, face, nameEnd + 40, say);
	drawFacts(doc, face.facts, courseEnd + 40, say);

	const foot = bandTop - FOOT_ABOVE_BAND;
	drawStatement(doc, face, foot, say);
	drawScores(doc, face, right, foot, say);
	page.end();
}

type Say = (tag: 'H1' | 'P', draw: () => void) => void;

/** The sentence about the course, its title in bold; returns its last baseline. */
function drawCourse(doc: CertificateDocument, { course }: CertificateFace, baseline: number, say: Say): number {
	const { put, widthOf } = pen(doc);
	const words = piecesByWord([
		[course.before, COURSE],
		[course.title, COURSE_TITLE],
		[course.after, COURSE]
	]);
	const lines = wrapEvenly(words, COURSE_WIDTH, (line) => setLine(line).reduce((sum, [text, style]) => sum + widthOf(text, style), 0));
	const leading = COURSE.size * 1.42;
	say('P', () => {
		lines.forEach((line, index) => {
			let x = MARGIN;
			for (const [text, style] of setLine(line, index < lines.length - 1)) {
				put(text, x, baseline + index * leading, style);
				x += widthOf(text, style);
			}
		});
	});
	return baseline + (lines.length - 1) * leading;
}

function drawFacts(doc: CertificateDocument, facts: readonly Fact[], baseline: number, say: Say): void {
	const { put, widthOf } = pen(doc);
	let x = MARGIN;
	for (const { label, value } of facts) {
		const left = x;
		say('P', () => {
			put(`${label} `, left, baseline, LABEL);
			put(value, left, baseline + 19.5, VALUE);
		});
		x += Math.max(widthOf(label, LABEL), widthOf(value, VALUE)) + 34;
	}
}

/** What the paper is not, and under it what tells it from others; both end on the foot line. */
function drawStatement(doc: CertificateDocument, face: CertificateFace, foot: number, say: Say): void {
	const { put, widthOf } = pen(doc);
	const words = face.statement.split(' ');
	const lines = wrap(words, STATEMENT_WIDTH, (line) => widthOf(line.join(' '), SMALL));
	const footTop = foot - (face.foot.length - 1) * 11.5;
	const statementEnd = footTop - 20;
	say('P', () =>
		lines.forEach((line, index) =>
			put(line.join(' ') + (index < lines.length - 1 ? ' ' : ''), MARGIN, statementEnd - (lines.length - 1 - index) * 14, SMALL)
		)
	);
	face.foot.forEach((line, index) => say('P', () => put(line, MARGIN, footTop + index * 11.5, FOOT)));
}

/**
 * The scores of the module quizzes, a ruled list that ends on the foot line at the right. It grows with the longest title as far
 * as the statement leaves room; then the titles get smaller, down to the size of the foot, and only then lose their ends.
 */
function drawScores(doc: CertificateDocument, { scores }: CertificateFace, right: number, foot: number, say: Say): void {
	const { put, widthOf } = pen(doc);
	const leading = 17;
	const longest = Math.max(...scores.rows.map(({ label }) => widthOf(label, SMALL)));
	const width = Math.min(Math.max(SCORES_WIDTH, longest + PERCENT_WIDTH), right - MARGIN - STATEMENT_WIDTH - GUTTER);
	const room = width - PERCENT_WIDTH;
	// Less a hair: rounding may make the longest title wider than the room that it was fitted to.
	const style = { ...SMALL, size: Math.max(FOOT.size, Math.min(SMALL.size, (SMALL.size * (room - 0.1)) / longest)) };
	const left = right - width;
	const top = foot - scores.rows.length * leading;
	say('P', () => put(scores.title, left, top, LABEL));
	scores.rows.forEach(({ label, value }, index) => {
		const baseline = top + (index + 1) * leading;
		doc.markContent('Artifact', { type: 'Layout' });
		doc
			.moveTo(left, baseline - 11.6)
			.lineTo(right, baseline - 11.6)
			.lineWidth(0.5)
			.strokeColor(INK.rule)
			.stroke();
		doc.endMarkedContent();
		say('P', () => {
			put(`${shorten(label, room, (text) => widthOf(text, style))} `, left, baseline, style);
			put(value, right - widthOf(value, SMALL_VALUE), baseline, SMALL_VALUE);
		});
	});
}

type Piece = readonly [text: string, style: Style];

/** Cuts a sentence of several styles at its blanks; a word may hold two styles, as in **title**, and its comma. */
function piecesByWord(pieces: readonly Piece[]): Piece[][] {
	const words: Piece[][] = [[]];
	for (const [text, style] of pieces) {
		text.split(' ').forEach((part, index) => {
			if (index > 0) words.push([]);
			if (part !== '') words.at(-1)?.push([part, style]);
		});
	}
	return words.filter((word) => word.length > 0);
}

/** A line as few runs as possible, each blank belonging to the word before it; the last word has one where another line follows. */
function setLine(line: readonly Piece[][], goesOn = false): Piece[] {
	const runs: Piece[] = [];
	line.forEach((word, index) => {
		word.forEach(([text, style], part) => {
			const spaced = part === word.length - 1 && (goesOn || index < line.length - 1) ? `${text} ` : text;
			const last = runs.at(-1);
			if (last && last[1] === style) runs[runs.length - 1] = [last[0] + spaced, style];
			else runs.push([spaced, style]);
		});
	});
	return runs;
}

function shorten(text: string, width: number, widthOf: (text: string) => number): string {
	if (widthOf(text) <= width) return text;
	const letters = [...text];
	while (letters.length > 1 && widthOf(`${letters.join('').trimEnd()}…`) > width) letters.pop();
	return `${letters.join('').trimEnd()}…`;
}
