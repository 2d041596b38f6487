import * as v from 'valibot';
import { expect, test } from 'vitest';
import { certificateSchema, issueCertificate, supersede } from '#domain/credential';
import { instant } from '#domain/shared';
import { certificateOf } from '#fixtures/certificate';
import { requestOf } from '#fixtures/evidence';
import { uuid } from '#fixtures/record';

test('C4: a certificate that was issued, and one that supersedes it, come back from JSON as they were', () => {
	const issued = issueCertificate(
		requestOf({
			holder: 'Nguyễn Thị Ánh',
			practitioner: { id: 'esthetician', name: 'Esthetician' },
			place: { id: 'vn' as never, name: 'Vietnam' }
		})
	);
	if (!issued.ok) throw new Error(issued.error.kind);
	const corrected = supersede(issued.value, 'Nguyễn Thị Ánh Tuyết', uuid(2), instant(90_000));
	if (!corrected.ok) throw new Error(corrected.error.kind);

	for (const certificate of [issued.value, corrected.value, certificateOf()]) {
		expect(v.parse(certificateSchema, JSON.parse(JSON.stringify(certificate)))).toEqual(certificate);
	}
});

test.each([
	['an id that is no UUID', { id: 'one' }],
	['a name with blanks at its ends', { holder: ' Ana ' }],
	['a name that is not in NFC', { holder: 'Garci\u0301a' }],
	['a name with an invisible character', { holder: 'An\u200Ba' }],
	['a name without a letter', { holder: '42' }],
	['a time before the epoch', { completedAt: -1 }],
	['a time that is not whole', { issuedAt: 0.5 }],
	['a clock that is off by more than the Earth allows', { utcOffsetMinutes: 900 }],
	['a score above everything', { scores: { modules: [], exam: { percent: 101, criticalMissed: 0 } } }],
	['a pass with a critical miss', { scores: { modules: [], exam: { percent: 90, criticalMissed: 1 } } }],
	['no title', { title: '' }],
	['a field of a later version', { signature: 'x' }],
	['another schema', { schema: 2 }]
])('C4: %s is not read as a certificate', (_, wrong) => {
	expect(v.safeParse(certificateSchema, { ...certificateOf(), ...wrong }).success).toBe(false);
});
