import fc from 'fast-check';
import { expect, test } from 'vitest';
import { certificatesFor, currentCertificate, supersede, type Certificate } from '#domain/credential';
import { instant } from '#domain/shared';
import { certificateOf } from '#fixtures/certificate';
import { uuid } from '#fixtures/record';

const idOf = (n: number) => uuid(n) as Certificate['id'];
const first = certificateOf({ id: idOf(1), holder: 'Ana Garcia', issuedAt: instant(1000) });

function corrected(certificate: Certificate, name: string, n: number, at = 2000): Certificate {
	const result = supersede(certificate, name, uuid(n), instant(at));
	if (!result.ok) throw new Error(result.error.kind);
	return result.value;
}

test('C6: a wrong name is superseded: the new certificate names the old one and differs in nothing but name, id and date of issue', () => {
	const before = structuredClone(first);

	const second = corrected(first, ' Ana  García ', 2);

	expect(second).toEqual({ ...first, id: idOf(2), supersedes: first.id, holder: 'Ana García', issuedAt: 2000 });
	expect(first).toEqual(before);
});

test('C6: the same name, also when typed otherwise, and a name that cannot be printed supersede nothing', () => {
	expect(supersede(first, ' Ana  Garcia', uuid(2), instant(2000))).toEqual({ ok: false, error: { kind: 'same-name' } });
	expect(supersede(first, '...', uuid(2), instant(2000))).toEqual({ ok: false, error: { kind: 'empty' } });
});

test('C6: the certificate that no other supersedes is current, even where a clock was set back in between', () => {
	const second = corrected(first, 'Ana García', 2, 500);
	const third = corrected(second, 'Ana García López', 3, 400);

	expect(currentCertificate([])).toBeUndefined();
	expect(currentCertificate([first])).toBe(first);
	expect(currentCertificate([third, first, second])).toBe(third);
});

/** Certificates that several devices issued and corrected, knowing or not knowing of each other. */
const anyHistory = fc
	.array(fc.record({ issuedAt: fc.integer({ min: 0, max: 3 }), replaces: fc.option(fc.nat(6)) }), { minLength: 1, maxLength: 7 })
	.map((entries) =>
		entries.map(({ issuedAt, replaces }, index) =>
			certificateOf({
				id: idOf(index + 1),
				issuedAt: instant(issuedAt),
				supersedes: replaces === null || replaces >= index ? null : idOf(replaces + 1)
			})
		)
	);

test('C7: two devices that hold the same certificates pick the same one, in whatever order they learnt of them', () => {
	const both = anyHistory.chain((history) => fc.tuple(fc.constant(history), fc.shuffledSubarray(history, { minLength: history.length })));

	fc.assert(
		fc.property(both, ([one, other]) => {
			const current = currentCertificate(one);
			expect(current).toBeDefined();
			expect(currentCertificate(other)?.id).toBe(current?.id);
			expect(one.map(({ supersedes }) => supersedes)).not.toContain(current?.id);
		})
	);
});

test('C7: of two that were issued apart the later stands, and of two of the same moment the one with the greater id', () => {
	const early = certificateOf({ id: idOf(9), issuedAt: instant(1000) });
	const late = certificateOf({ id: idOf(8), issuedAt: instant(2000) });
	const twin = certificateOf({ id: idOf(7), issuedAt: instant(2000) });

	expect(currentCertificate([early, late])).toBe(late);
	expect(currentCertificate([late, twin])).toBe(late);
	expect(currentCertificate([twin, late])).toBe(late);
});

test('certificates of another course or version are not those of this one', () => {
	const older = certificateOf({ course: { ...first.course, version: '2025.01' } });
	const other = certificateOf({ course: { ...first.course, id: 'other' as never } });

	expect(certificatesFor([older, first, other], first.course)).toEqual([first]);
});
