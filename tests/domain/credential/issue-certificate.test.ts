import fc from 'fast-check';
import { expect, test } from 'vitest';
import { issueCertificate, type Certificate } from '#domain/credential';
import { instant, milliseconds } from '#domain/shared';
import { certificateOf } from '#fixtures/certificate';
import { everythingDone, requestOf, twoModules as course } from '#fixtures/evidence';
import { uuid } from '#fixtures/record';

function issued(parts: Parameters<typeof requestOf>[0] = {}): Certificate {
	const result = issueCertificate(requestOf(parts));
	if (!result.ok) throw new Error(result.error.kind);
	return result.value;
}

test('C4: a certificate holds everything that it prints, so that nothing is looked up again', () => {
	expect(issued({ utcOffsetMinutes: -360, practitioner: { id: 'esthetician', name: 'Esthetician' } })).toEqual({
		schema: 1,
		id: uuid(0xce),
		supersedes: null,
		holder: 'Ana García',
		title: 'A certificate',
		statement: 'A statement.',
		course: { id: 'course', title: 'A course', version: '2026.11', contentHash: 'content', lessons: 3, reviewedOutside: 0 },
		completedAt: 6000,
		issuedAt: 60_000,
		utcOffsetMinutes: -360,
		activeMs: 3_600_000,
		scores: {
			modules: [
				{ module: 'one', title: 'Module one', percent: 90 },
				{ module: 'two', title: 'Module two', percent: 90 }
			],
			exam: { percent: 90, criticalMissed: 0 }
		},
		practitioner: { id: 'esthetician', name: 'Esthetician' },
		place: null
	});
});

test('C4: what the course says later changes nothing of a certificate', () => {
	const changing = structuredClone(course);
	const certificate = issued({ course: changing });
	const before = structuredClone(certificate);

	Object.assign(changing, { title: 'Another course' });
	Object.assign(changing.certificate, { title: 'Another title', statement: 'Another statement.' });
	changing.modules.forEach((module) => Object.assign(module, { title: 'Another module' }));

	expect(certificate).toEqual(before);
});

test('C4: a percentage is whole and rounded down: 79.9 never reads as 80', () => {
	const percentOf = (score: number) => issued({ evidence: everythingDone(course, score) }).scores;

	expect(percentOf(799)).toMatchObject({ exam: { percent: 79 }, modules: [{ percent: 79 }, { percent: 79 }] });
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 1000 }), (score) => {
			const { percent } = percentOf(score).exam;
			expect(Number.isInteger(percent)).toBe(true);
			expect(percent * 10).toBeLessThanOrEqual(score);
			expect(percent * 10).toBeGreaterThan(score - 10);
		})
	);
});

test('C4: time in the app is kept in whole milliseconds', () => {
	expect(issued({ activeMs: milliseconds(1234.9) }).activeMs).toBe(1234);
});

test('C5: nothing is issued while something is missing, and the refusal says what', () => {
	const evidence = { ...everythingDone(), examPassed: null };

	expect(issueCertificate(requestOf({ evidence }))).toEqual({ ok: false, error: { kind: 'not-eligible', missing: [{ kind: 'exam' }] } });
});

test('C5: a certificate is issued once for a version of the course; a second one is refused and shown the first', () => {
	const first = issued();

	const second = issueCertificate(requestOf({ issued: [first], id: uuid(2), holder: 'Somebody Else', now: instant(90_000) }));

	expect(second).toEqual({ ok: false, error: { kind: 'already-issued', certificate: first } });
});

test('C5: another version of the course, and another course, have certificates of their own', () => {
	const older = certificateOf({ course: { ...issued().course, version: '2025.01' } });
	const other = certificateOf({ course: { ...issued().course, id: 'other-course' as never } });

	expect(issueCertificate(requestOf({ issued: [older, other] })).ok).toBe(true);
});

test('a name that cannot stand on a certificate is refused with its fault, and one that can is put in order', () => {
	expect(issueCertificate(requestOf({ holder: ' 😀 ' }))).toEqual({ ok: false, error: { kind: 'name', fault: { kind: 'empty' } } });
	expect(issued({ holder: '  Ana \n Garci\u0301a ' }).holder).toBe('Ana García');
});

test('C22: the certificate holds how many lessons somebody outside the team had reviewed when it was issued', () => {
	const [module, ...others] = course.modules;
	const [lesson, ...rest] = module?.lessons ?? [];
	if (!module || !lesson) throw new Error('the course has no lesson');
	const reviewed = { ...course, modules: [{ ...module, lessons: [{ ...lesson, reviewedOutside: true }, ...rest] }, ...others] };

	expect(issued({ course: reviewed }).course).toMatchObject({ lessons: 3, reviewedOutside: 1 });
});
