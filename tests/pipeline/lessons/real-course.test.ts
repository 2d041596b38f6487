import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import { drawExam, drawModuleQuiz, FULL, keyOf, score } from '#domain/assessment';
import type { Content, ObjectiveId } from '#domain/course';
import { compileCourse, printFault, readLessonsFolder, type CompiledCourse, type CourseFiles } from '#pipeline/lessons';

// Whole courses are compiled here, and the machine may be busy with others.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let files: CourseFiles;
let compiled: CompiledCourse;

beforeAll(async () => {
	files = await readLessonsFolder('.');
	const result = compileCourse(files);
	if (!result.ok) throw new Error(result.error.map(printFault).join('\n'));
	compiled = result.value;
});

const lessons = () => compiled.course.modules.flatMap((module) => module.lessons);
const pages = () => [...compiled.pages.values()];

test('L18: lessons/ compiles without a fault, and twice to the same', () => {
	expect(compileCourse(new Map(files))).toEqual({ ok: true, value: compiled });
	expect(compiled.course.contentHash).toMatch(/^[0-9a-f]{16}$/);
});

test('L18: each lesson of the outline has one page and its checks, and there is no other page', () => {
	const ids = lessons().map(({ id }) => id);

	expect([...compiled.pages.keys()]).toEqual(ids);
	expect([...compiled.checks.keys()]).toEqual(ids);
	expect(pages().map(({ lesson }) => lesson.id)).toEqual(ids);
	expect([...compiled.checks.values()].filter((checks) => checks.length < 2)).toEqual([]);
});

test('L18: every item of the bank is graded and earns full marks with its key, and every check is none of them', () => {
	const checks = [...compiled.checks.values()].flat();

	expect(compiled.bank.filter(({ item }) => item.use !== 'graded' || item.grading === 'N')).toEqual([]);
	expect(compiled.bank.filter(({ item }) => score(item, keyOf(item)) !== FULL)).toEqual([]);
	expect(checks.filter(({ item }) => item.use !== 'check')).toEqual([]);
});

test('L18: no id that a record can hold is used twice', () => {
	const { course, bank, checks } = compiled;
	const ids = [
		course.id,
		...course.modules.map(({ id }) => id),
		...pages().flatMap(({ lesson }) => [lesson.id, ...lesson.objectives.map(({ id }) => id)]),
		...[...bank, ...[...checks.values()].flat()].map(({ item }) => item.id)
	].map(String);

	expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
});

test('L18: a page holds every source, term and protocol that its text names', () => {
	for (const { lesson, sources, terms, protocols } of pages()) {
		const named = JSON.stringify([lesson.intro, lesson.blocks]);
		const all = (pattern: RegExp) => [...new Set([...named.matchAll(pattern)].flatMap(([, ids = '']) => ids.match(/[\w.-]+/g) ?? []))];

		expect(sources.map(({ id }) => String(id))).toEqual(expect.arrayContaining(all(/"sources":\[([^\]]*)\]/g)));
		expect(terms.map(({ id }) => String(id)).sort()).toEqual(all(/"term":"([^"]*)"/g).sort());
		expect(protocols.map(({ id }) => String(id)).sort()).toEqual(all(/"protocol":"([^"]*)"/g).sort());
	}
});

test('L12: every figure that a lesson shows has words in place of the picture', () => {
	const figuresIn = (content: readonly Content[]): readonly Content[] =>
		content.flatMap((part) =>
			part.kind === 'figure'
				? [part]
				: 'children' in part && part.kind !== 'paragraph' && part.kind !== 'heading'
					? figuresIn(part.children)
					: []
		);
	const figures = pages().flatMap(({ lesson }) => lesson.blocks.flatMap(({ content }) => figuresIn(content)));

	expect(figures.length).toBeGreaterThanOrEqual(pages().length);
	expect(figures.filter((part) => part.kind === 'figure' && part.figure.alt.length < 40)).toEqual([]);
});

test('L17: whatever the seed, the exam and each module quiz find all the items that they draw', () => {
	const { course, bank } = compiled;
	const domains = new Map(pages().flatMap(({ lesson }) => lesson.objectives.map(({ id, domain }) => [id, domain] as const)));
	const domainOf = (objective: ObjectiveId) => domains.get(objective);
	const banks = course.modules.map((module) => {
		const own = new Set(
			module.lessons.flatMap(({ id }) => compiled.pages.get(id)?.lesson.objectives.map((objective) => objective.id) ?? [])
		);
		return bank.filter(({ item }) => own.has(item.objective));
	});
	const wanted = course.exam.blueprint.reduce((sum, { items }) => sum + items, 0);
	const sizeOf = (drawn: ReturnType<typeof drawExam>) => (drawn.ok ? new Set(drawn.value.map(({ item }) => item)).size : drawn.error);

	fc.assert(
		fc.property(fc.string({ minLength: 1, maxLength: 40 }), (seed) => {
			expect(sizeOf(drawExam(bank, course.exam.blueprint, domainOf, seed))).toBe(wanted);
			for (const own of banks) expect(sizeOf(drawModuleQuiz(own, course.moduleQuiz.items, seed))).toBe(course.moduleQuiz.items);
		}),
		{ numRuns: 200 }
	);
	expect(banks.flat().length).toBe(bank.length);
});
