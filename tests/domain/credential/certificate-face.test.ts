import fc from 'fast-check';
import { expect, test } from 'vitest';
import { certificateFace, type Certificate, type CertificateFace } from '#domain/credential';
import { instant } from '#domain/shared';
import { certificateOf } from '#fixtures/certificate';

const faceOf = (parts: Partial<Certificate> = {}) => certificateFace(certificateOf(parts), 'en');
const fact = (face: CertificateFace, label: string) => face.facts.find((one) => one.label === label)?.value;
/** Every word of it, in reading order. */
const wordsOf = ({ title, notice, holder, course, facts, statement, scores, foot }: CertificateFace) =>
	[
		title,
		notice,
		holder,
		course.before + course.title + course.after,
		...facts.flatMap(({ label, value }) => [label, value]),
		statement,
		scores.title,
		...scores.rows.flatMap(({ label, value }) => [label, value]),
		...foot
	].join('\n');

test('C9: the title says that it is self-attested, and the first line that nobody checked, before it says a name', () => {
	const words = wordsOf(faceOf());

	expect(words.split('\n').slice(0, 3)).toEqual([
		'Completion certificate, self-attested',
		'Nobody has checked this. A record on the trainee’s own device says that',
		'Nguyễn Thị Ánh Tuyết'
	]);
});

test('C9: it never says what only an academy or a board could: hours, credits, a licence held, approval, practice, a signature', () => {
	const words = wordsOf(
		faceOf({ practitioner: { id: 'esthetician', name: 'Licensed esthetician' }, place: { id: 'us-tx' as never, name: 'Texas' } })
	);

	// The two places where it says what it is not.
	const rest = words.replace('it is not a licence to treat', '').replace('it is not contact hours', '');
	expect(rest).not.toBe(words);
	expect(rest).not.toMatch(
		/hours?\b|credits?\b|\bCEU?s?\b|licen[cs]e|provider|sponsor|approv|accredit|practical|hands-on|sign(ed|ature)|instructor|seal\b/i
	);
});

test('C9: what the holder said of herself is kept and not printed', () => {
	const words = wordsOf(faceOf({ practitioner: { id: 'physician', name: 'Physician' }, place: { id: 'vn' as never, name: 'Vietnam' } }));

	expect(words).toBe(wordsOf(faceOf()));
});

test('C9: the sentence about the course counts its lessons and modules', () => {
	const { before, title, after } = faceOf().course;
	expect(before + title + after).toBe(
		'completed Microneedling for estheticians, version 2026.11: 18 lessons in four modules, a quiz on each of them, and a final examination.'
	);

	const { course, scores } = certificateOf();
	const one = faceOf({ course: { ...course, lessons: 1 }, scores: { ...scores, modules: scores.modules.slice(0, 1) } });
	expect(one.course.after).toBe(', version 2026.11: one lesson in one module, a quiz on it, and a final examination.');
});

test('C9: every module quiz stands with its score, in the order of the course', () => {
	expect(faceOf().scores.rows).toEqual([
		{ label: 'Needle length', value: '90%' },
		{ label: 'Pressure', value: '100%' },
		{ label: 'Pass directions', value: '85%' },
		{ label: 'Aftercare', value: '95%' }
	]);
	expect(fact(faceOf(), 'Modules')).toBe('4 of 4');
	expect(fact(faceOf(), 'Final examination')).toBe('91%');
});

test('C10: a certificate names itself, its day of issue, and the one that it replaces', () => {
	expect(faceOf().foot).toEqual([
		'Certificate 1c9d2f4e-6a0b-4f57-9d31-0b8a52c7e913',
		'Issued on the trainee’s device on 22 November 2026',
		'Not yet reviewed by a practitioner outside the team'
	]);
	expect(faceOf({ supersedes: 'ad5bd2c5-3a53-4c52-8b3c-2fb0c69e9a33' as never }).foot[3]).toBe(
		'Replaces certificate ad5bd2c5-3a53-4c52-8b3c-2fb0c69e9a33, which carried another name'
	);
});

test.each([
	['New Year’s Eve in Texas', Date.UTC(2027, 0, 1, 5, 59), -360, '31 December 2026'],
	['a minute later', Date.UTC(2027, 0, 1, 6, 0), -360, '1 January 2027'],
	['the same moment in Vietnam', Date.UTC(2027, 0, 1, 5, 59), 420, '1 January 2027'],
	['an evening in Vietnam', Date.UTC(2028, 1, 28, 17, 0), 420, '29 February 2028'],
	['half an hour off', Date.UTC(2026, 5, 30, 18, 30), 330, '1 July 2026']
])('C10: a day is the one on the holder’s calendar: %s', (_, at, utcOffsetMinutes, day) => {
	const face = faceOf({ completedAt: instant(at), issuedAt: instant(at), utcOffsetMinutes });

	expect(fact(face, 'Completed')).toBe(day);
	expect(face.foot[1]).toBe(`Issued on the trainee’s device on ${day}`);
});

test.each([
	[0, '0 min'],
	[59_999, '0 min'],
	[60_000, '1 min'],
	[3_599_999, '59 min'],
	[3_600_000, '1 h 0 min'],
	[42_059_000, '11 h 40 min'],
	[360_000_000, '100 h 0 min']
])('C10: %i ms in the app read %s', (activeMs, words) => {
	expect(fact(faceOf({ activeMs }), 'Time in the app')).toBe(words);
});

test('C10: nobody is credited with time that was not spent, nor robbed of a minute', () => {
	fc.assert(
		fc.property(fc.nat(10_000_000_000), (activeMs) => {
			const [hours, minutes] = /^(?:(\d+) h )?(\d+) min$/.exec(fact(faceOf({ activeMs }), 'Time in the app') ?? '')?.slice(1) ?? [];
			const shown = (Number(hours ?? 0) * 60 + Number(minutes)) * 60_000;
			expect(shown).toBeLessThanOrEqual(activeMs);
			expect(shown).toBeGreaterThan(activeMs - 60_000);
		})
	);
});

test.each([
	[0, 'Not yet reviewed by a practitioner outside the team'],
	[7, '7 of 18 lessons reviewed by a practitioner outside the team'],
	[18, 'Every lesson reviewed by a practitioner outside the team']
])('C22: with %i of 18 lessons reviewed outside the team the foot says so', (reviewedOutside, line) => {
	const { course } = certificateOf();

	expect(faceOf({ course: { ...course, reviewedOutside } }).foot).toContain(line);
});

test('C22: a certificate of a version that did not count reviews claims nothing about them', () => {
	const early = certificateOf();
	delete early.course.reviewedOutside;

	expect(faceOf(early).foot.join()).not.toContain('review');
});
