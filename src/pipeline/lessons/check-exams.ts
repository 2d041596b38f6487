import { suggestName } from './closest-name.ts';
import { unreadItems } from './check-module.ts';
import { fault, type Fault } from './fault.ts';
import type { ReadCourse } from './read-course.ts';

/**
 * Proves by counting that every draw succeeds, whatever its seed: a draw takes exactly so many critical and so many other
 * items of a domain, and so many of a module, so it can fail only where the bank holds fewer.
 */
export function checkExams({ shared: { course }, domains, modules }: ReadCourse): Fault[] {
	const { value: file, at } = course;
	if (!file) return [];
	const domainOf = new Map(
		modules.flatMap(({ lessons }) => lessons.flatMap(({ front }) => front.objectives.map(({ id, domain }) => [id, domain] as const)))
	);
	const graded = modules.flatMap(({ items }) => items.rows.map(({ value }) => value).filter(({ use }) => use === 'graded'));
	const unread = modules.reduce((sum, module) => sum + unreadItems(module), 0);
	const rows = file.exam.blueprint.flatMap(({ domain, items, critical }, index) => {
		const field = (name: string) => at(['exam', 'blueprint', index, name]);
		const ofDomain = graded.filter(({ objective }) => domainOf.get(objective) === domain);
		const short = (kind: string, name: string, wanted: number, found: number) =>
			found + unread < wanted ? [fault('blueprint-short', field(name), wanted, kind, domain, found)] : [];
		return [
			...(domains.ids.has(domain) ? [] : [fault('domain-unknown', field('domain'), domain, suggestName(domain, [...domains.ids]))]),
			...(file.exam.blueprint.findIndex((row) => row.domain === domain) < index
				? [fault('named-twice', field('domain'), domain, 'blueprint')]
				: []),
			...(critical > items ? [fault('blueprint-critical', field('critical'), domain)] : []),
			...short('critical', 'critical', critical, ofDomain.filter((item) => item.critical).length),
			...short('other', 'items', items - critical, ofDomain.filter((item) => !item.critical).length)
		];
	});
	const quizzes = modules.flatMap((module) => {
		const found = module.items.rows.filter(({ value }) => value.use === 'graded').length;
		return found + unreadItems(module) < file.moduleQuiz.items
			? [fault('module-quiz-short', module.bankAt, file.moduleQuiz.items, found)]
			: [];
	});
	return [...rows, ...quizzes];
}
