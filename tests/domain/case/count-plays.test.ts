import { parse } from 'yaml';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { clientCaseSchema, countPlays } from '#domain/case';
import { CASE_YAML } from '#fixtures/course-cases';

const caseOf = (yaml: string) => v.parse(clientCaseSchema, parse(yaml));

test('L33: every way through a case is counted, with what earlier choices left on offer', () => {
	expect(countPlays(caseOf(CASE_YAML))).toBe(8);
	expect(countPlays(caseOf(CASE_YAML.replace('to: well, unless: [rolled], points: 1', 'to: well, needs: [skipped], points: 1')))).toBe(
		8 - 1 + 1
	);
});

test('L33: a case that can go round for ever has no number of plays', () => {
	expect(countPlays(caseOf(CASE_YAML.replace('text: Wait, to: check', 'text: Wait, to: plan')))).toBe(0);
});
