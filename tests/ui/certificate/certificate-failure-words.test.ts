import { expect, test } from 'vitest';
import type { CertificateFailure } from '#state/certificate';
import { certificateFailureWords } from '#ui/certificate/certificate-failure-words.ts';
import { certificateOf } from '#fixtures/certificate';

test.each<[CertificateFailure, RegExp]>([
	[{ kind: 'name', fault: { kind: 'empty' } }, /holds no letter/],
	[{ kind: 'name', fault: { kind: 'too-long', characters: 81 } }, /longer than 80 characters/],
	[{ kind: 'name', fault: { kind: 'forbidden' } }, /cannot be printed/],
	[{ kind: 'not-eligible', missing: [{ kind: 'exam' }] }, /still missing/],
	[{ kind: 'conflict' }, /could not be kept, so it was not issued/]
])('a refusal says what to do: %o', (failure, sentence) => {
	expect(certificateFailureWords(failure)).toMatch(sentence);
});

test.each<CertificateFailure>([
	{ kind: 'full' },
	{ kind: 'unavailable', reason: 'It closed.' },
	{ kind: 'already-issued', certificate: certificateOf() },
	{ kind: 'same-name' },
	{ kind: 'no-learner' }
])('what the page shows already is not said twice: %o', (failure) => {
	expect(certificateFailureWords(failure)).toBeNull();
});
