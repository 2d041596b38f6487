import { fail, ok, type Result } from '#domain/shared';
import { assembleCourse, type CompiledCourse } from './assemble-course.ts';
import { checkCases } from './check-cases.ts';
import { checkContinues } from './check-continues.ts';
import { checkExams } from './check-exams.ts';
import { checkFigure } from './check-figure.ts';
import { checkIds } from './check-ids.ts';
import { checkModule } from './check-module.ts';
import { checkRecall } from './check-recall.ts';
import { checkSharedFiles } from './check-shared-files.ts';
import { checkTeaching } from './check-teaching.ts';
import { checkTerms } from './check-terms.ts';
import type { CourseFiles } from './course-files.ts';
import { fault, inReadingOrder, type Fault, type Place } from './fault.ts';
import { hashFiles } from './hash-content.ts';
import { readCourse, type ReadCourse } from './read-course.ts';

/** What was found in a course, faults or not. */
export interface Inspection {
	readonly totals: { readonly lessons: number; readonly items: number; readonly cases: number; readonly words: number };
	/** The day after which each lesson is to be reviewed anew, and where its file says so. */
	readonly reviews: readonly { readonly until: string; readonly at: Place }[];
	readonly result: Result<CompiledCourse, Fault[]>;
}

/** The files of lessons/ → the course, or every fault in them, in the order of files and lines. Pure. */
export function compileCourse(files: CourseFiles): Result<CompiledCourse, Fault[]> {
	return inspectCourse(files).result;
}

/** The same, with the totals that the checker prints. */
export function inspectCourse(files: CourseFiles): Inspection {
	const read = readCourse(files);
	const faults = inReadingOrder([...read.faults, ...checkWhole(read)]);
	const lessons = read.modules.flatMap((module) => module.lessons);
	const totals = {
		lessons: lessons.length,
		items: read.modules.reduce((sum, { items }) => sum + items.declarations.length, 0),
		cases: read.cases.declarations.length,
		words: lessons.reduce((sum, { words }) => sum + words, 0)
	};
	const reviews = lessons.flatMap(({ front }) =>
		front.value ? [{ until: front.value.reviewed.until, at: front.at(['reviewed', 'until']) }] : []
	);
	if (faults.length > 0) return { totals, reviews, result: fail(faults) };
	const course = assembleCourse(read, hashFiles(files));
	if (!course) throw new Error('the course has no fault, and a part of it is missing all the same: a check has a gap');
	return { totals, reviews, result: ok(course) };
}

function checkWhole(read: ReadCourse): Fault[] {
	const { shared, figures, modules } = read;
	const shown = new Set(modules.flatMap(({ lessons }) => lessons).flatMap(({ mentions }) => mentions.figures.map(({ id }) => id)));
	return [
		...checkSharedFiles(read),
		...checkIds(read),
		...figures.read.flatMap((figure) => checkFigure(figure, shared)),
		...figures.declarations.flatMap(({ id, at }) => (shown.has(id) ? [] : [fault('figure-orphan', at, id)])),
		...modules.flatMap((module) => checkModule(module, shared)),
		...checkCases(read),
		...checkContinues(read),
		...checkRecall(read),
		...checkTeaching(read),
		...checkTerms(read),
		...checkExams(read)
	];
}
