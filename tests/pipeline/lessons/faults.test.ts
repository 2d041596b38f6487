import { expect, test } from 'vitest';
import { checkSpelling, compileCourse, FAULT_MESSAGES, printFault, type CourseFiles, type Fault } from '#pipeline/lessons';
import { readDictionary } from '#pipeline/spelling';
import { courseFiles } from '#fixtures/course-files';
import { plan, type FaultCase } from './fault-case.ts';
import { faultsOfCases } from './faults-of-cases.ts';
import { faultsOfFiles } from './faults-of-files.ts';
import { faultsOfExams, faultsOfItems } from './faults-of-items.ts';
import { faultsOfProof } from './faults-of-proof.ts';
import { faultsOfFigures, faultsOfReferences } from './faults-of-references.ts';
import { faultsOfSpelling } from './faults-of-spelling.ts';
import { faultsOfTerms } from './faults-of-terms.ts';
import { faultsOfText } from './faults-of-text.ts';

const cases: Readonly<Record<string, FaultCase>> = {
	...faultsOfFiles,
	...faultsOfText,
	...faultsOfReferences,
	...faultsOfFigures,
	...faultsOfProof,
	...faultsOfSpelling,
	...faultsOfTerms,
	...faultsOfCases,
	...faultsOfItems,
	...faultsOfExams
};
const entries = Object.entries(cases);
const dictionary = await readDictionary();

/** What the checker finds. */
function faultsOf(files: CourseFiles): Fault[] {
	const result = compileCourse(files);
	return [...(result.ok ? [] : result.error), ...checkSpelling(files, new Map(), dictionary)];
}

test('the course that the cases change has no fault', () => {
	expect(faultsOf(courseFiles())).toEqual([]);
});

test('L1: every fault code is the fault of some small change', () => {
	expect(Object.keys(cases).sort()).toEqual(Object.keys(FAULT_MESSAGES).sort());
});

test.each(entries)('L1: %s is found where it is', (code, wrong) => {
	const { files, at } = plan(wrong);

	const faults = faultsOf(files);

	const found = faults.filter((fault) => fault.code === code);
	expect(found.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([at]);
	expect([...new Set(faults.map((fault) => fault.code))].sort()).toEqual([code, ...(wrong.also ?? [])].sort());
	expect(found.map(printFault).join('\n')).toMatchSnapshot();
});
