import type { Item } from '#domain/assessment';
import { countPlays, type ClientCase } from '#domain/case';
import type { CompiledCourse } from '#pipeline/lessons';
import type { CourseFacts, LessonFacts, ObjectiveFacts } from './facts.ts';
import { html, id, listed, table, type Html } from './html.ts';

const numberOf = ({ module, lesson }: Pick<LessonFacts, 'module' | 'lesson'>): string =>
	`${module.number}.${module.lessons.findIndex((outline) => outline.id === lesson.id) + 1}`;
const countOf = (items: readonly Item[], wanted: (item: Item) => boolean): number => items.filter(wanted).length;
const isGraded = ({ use }: Item): boolean => use === 'graded';
const address = ({ taughtBy }: Pick<Item, 'taughtBy'>): string => `${taughtBy.lesson}#${taughtBy.block}`;

/** How many there are of each, the most first: "single-choice 5, ordering 1". */
function tally(words: readonly string[]): string {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	const inOrder = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
	return inOrder.map(([word, count]) => `${word} ${count}`).join(', ') || '–';
}

export function objectivesTable({ objectives }: CourseFacts, { course }: CompiledCourse): Html {
	const domains = new Map(course.domains.map(({ id: domain, title }) => [domain, title]));
	const blocksOf = ({ lesson, objective }: ObjectiveFacts) => lesson.blocks.filter(({ teaches }) => teaches.includes(objective.id));
	return table('objectives-table', 'Each objective, the blocks that teach it and the items that test it', objectives, [
		{ title: 'Objective', cell: ({ objective }) => [html`${objective.text}<br />`, id(objective.id)] },
		{ title: 'Domain', cell: ({ objective }) => domains.get(objective.domain) ?? objective.domain },
		{ title: 'Lesson', cell: (row) => `${numberOf(row)} ${row.lesson.title}` },
		{ title: 'Taught by', cell: (row) => blocksOf(row).map(({ title }) => html`${title}<br />`) },
		{ title: 'Graded', number: true, cell: ({ items }) => countOf(items, isGraded) },
		{ title: 'Critical', number: true, cell: ({ items }) => countOf(items, ({ critical }) => critical) },
		{ title: 'Checks', number: true, cell: ({ items }) => countOf(items, ({ use }) => use === 'check') },
		{ title: 'Recall', number: true, cell: ({ items }) => countOf(items, ({ use }) => use === 'recall') },
		{ title: 'Types', cell: ({ items }) => tally(items.map(({ type }) => type)) },
		{ title: 'Sources of its items', cell: ({ items }) => listed([...new Set(items.flatMap(({ sources }) => sources))].sort().map(id)) }
	]);
}

export function lessonsTable({ lessons }: CourseFacts): Html {
	return table('lessons-table', 'Each lesson, its length and its review', lessons, [
		{ title: 'Lesson', cell: (row) => `${numberOf(row)} ${row.lesson.title}` },
		{ title: 'Minutes', number: true, cell: ({ minutes }) => minutes },
		{ title: 'Words', number: true, cell: ({ lesson }) => lesson.words },
		{ title: 'Reading age', number: true, cell: (row) => row.readingAge },
		{ title: 'Objectives', number: true, cell: ({ lesson }) => lesson.objectives.length },
		{ title: 'Blocks', number: true, cell: ({ lesson }) => lesson.blocks.length },
		{ title: 'Figures', number: true, cell: ({ figures }) => figures.length },
		{ title: 'Cases', number: true, cell: ({ cases }) => cases.length },
		{ title: 'Checks', number: true, cell: ({ checks }) => checks.length },
		{ title: 'Recall', number: true, cell: ({ recall }) => recall.length },
		{ title: 'Sources', number: true, cell: ({ cited }) => cited.size },
		{ title: 'Reviewed', cell: ({ lesson: { reviewed } }) => `${reviewed.on} by ${reviewed.by}` },
		{ title: 'Holds until', cell: ({ lesson }) => lesson.reviewed.until },
		{ title: 'By a practitioner outside', cell: ({ lesson }) => (lesson.reviewed.outside ? 'yes' : 'not yet') }
	]);
}

export function blueprintTable({ objectives }: CourseFacts, { course }: CompiledCourse): Html {
	const rows = course.exam.blueprint.map((row) => {
		const graded = objectives.filter(({ objective }) => objective.domain === row.domain).flatMap(({ items }) => items.filter(isGraded));
		const critical = countOf(graded, (item) => item.critical);
		return {
			...row,
			held: graded.length,
			heldCritical: critical,
			title: course.domains.find((domain) => domain.id === row.domain)?.title ?? ''
		};
	});
	return table('blueprint-table', 'What the final exam draws of each domain, and what the banks hold', rows, [
		{ title: 'Domain', cell: ({ title }) => title },
		{ title: 'Draws', number: true, cell: ({ items }) => items },
		{ title: 'Of them critical', number: true, cell: ({ critical }) => critical },
		{ title: 'Held, critical', number: true, cell: ({ heldCritical }) => heldCritical },
		{ title: 'Held, other', number: true, cell: ({ held, heldCritical }) => held - heldCritical },
		{ title: 'Held for each drawn', number: true, cell: ({ held, items }) => (held / items).toFixed(1) }
	]);
}

export function quizzesTable({ objectives }: CourseFacts, { course }: CompiledCourse): Html {
	const rows = course.modules.map((module) => {
		const own = objectives.filter((row) => row.module.id === module.id);
		return { module, objectives: own.length, graded: own.flatMap(({ items }) => items.filter(isGraded)).length };
	});
	return table('quizzes-table', 'What each module quiz draws, and what the bank of the module holds', rows, [
		{ title: 'Module', cell: ({ module }) => `${module.number} ${module.title}` },
		{ title: 'Lessons', number: true, cell: ({ module }) => module.lessons.length },
		{ title: 'Objectives', number: true, cell: (row) => row.objectives },
		{ title: 'Draws', number: true, cell: () => course.moduleQuiz.items },
		{ title: 'Held', number: true, cell: ({ graded }) => graded }
	]);
}

export function itemsTable(facts: CourseFacts, module: CompiledCourse['course']['modules'][number]): Html {
	const lessons = facts.lessons.filter((row) => row.module.id === module.id);
	const graded = facts.objectives.filter((row) => row.module.id === module.id).flatMap(({ items }) => items.filter(isGraded));
	const items = [...graded, ...lessons.flatMap(({ checks, recall }) => [...checks, ...recall])];
	const titleOf = ({ taughtBy }: Item) =>
		facts.lessons.find(({ lesson }) => lesson.id === taughtBy.lesson)?.lesson.blocks.find((block) => block.id === taughtBy.block)?.title ??
		'';
	return table(`items-of-${module.id}`, `The items of module ${module.number}, and the block that teaches each`, items, [
		{ title: 'Item', cell: (item) => id(item.id) },
		{ title: 'Type', cell: ({ type }) => type },
		{ title: 'Use', cell: ({ use }) => use },
		{ title: 'Grading', cell: ({ grading }) => grading },
		{ title: 'Critical', cell: ({ critical }) => (critical ? 'yes' : '') },
		{ title: 'Objective', cell: ({ objective }) => id(objective) },
		{ title: 'Taught by', cell: (item) => [html`${titleOf(item)}<br />`, id(address(item))] },
		{ title: 'Sources', cell: ({ sources }) => listed(sources.map(id)) }
	]);
}

export function figuresTable({ lessons }: CourseFacts): Html {
	const figures = lessons.flatMap((row) => row.figures.map((figure) => ({ figure, row })));
	const rows = [...new Map(figures.map(({ figure }) => [figure.id, figure])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
	return table('figures-table', 'Each figure, and the lessons that show it', rows, [
		{ title: 'Figure', cell: (figure) => [html`${figure.title}<br />`, id(figure.id)] },
		{ title: 'Kind', cell: ({ data }) => data.kind },
		{
			title: 'Shown in',
			cell: (shown) => listed([...new Set(figures.filter(({ figure }) => figure.id === shown.id).map(({ row }) => numberOf(row)))])
		},
		{ title: 'Sources', cell: ({ sources }) => listed(sources.map(id)) }
	]);
}

export function casesTable({ cases, lessons, items }: CourseFacts): Html {
	const usesOf = (shown: ClientCase) => [
		...lessons.flatMap((row) => (row.cases.some((one) => one.id === shown.id) ? [`lesson ${numberOf(row)}`] : [])),
		...items.flatMap((item) => (item.type === 'client-case' && item.case.id === shown.id ? [`item ${item.id}`] : []))
	];
	const criticalOf = ({ scenes }: ClientCase) => scenes.flatMap(({ choices }) => choices.filter(({ critical }) => critical));
	return table('cases-table', 'Each client case; the checker has played every one of its plays', cases, [
		{ title: 'Case', cell: (shown) => [html`${shown.title}<br />`, id(shown.id)] },
		{ title: 'Used in', cell: (shown) => listed(usesOf(shown)) },
		{ title: 'Scenes', number: true, cell: ({ scenes }) => scenes.length },
		{ title: 'Choices', number: true, cell: ({ scenes }) => scenes.flatMap(({ choices }) => choices).length },
		{ title: 'Endings', number: true, cell: ({ endings }) => endings.length },
		{ title: 'Plays', number: true, cell: countPlays },
		{ title: 'Critical errors', cell: (shown) => listed(criticalOf(shown).map(({ text }) => html`<q>${text}</q>`)) },
		{ title: 'Sources', cell: ({ sources }) => listed(sources.map(id)) }
	]);
}

export function sourcesTable({ lessons, items, cases }: CourseFacts, { sources, protocols, scope }: CompiledCourse): Html {
	const figures = [...new Map(lessons.flatMap((row) => row.figures.map((figure) => [figure.id, figure] as const))).values()];
	const naming = (things: readonly { readonly sources: readonly string[] }[], source: string) =>
		things.filter((one) => one.sources.includes(source)).length;
	return table('sources-table', 'Each source, and where it is used', sources, [
		{ title: 'Source', cell: (source) => [html`${source.title}<br />`, id(source.id)] },
		{ title: 'Grade', cell: ({ grade }) => grade },
		{ title: 'Cited in lessons', cell: (source) => listed(lessons.filter(({ cited }) => cited.has(source.id)).map(numberOf)) },
		{ title: 'Items', number: true, cell: (source) => naming(items, source.id) },
		{ title: 'Figures', number: true, cell: (source) => naming(figures, source.id) },
		{ title: 'Cases', number: true, cell: (source) => naming(cases, source.id) },
		{ title: 'Protocol', cell: (source) => listed(protocols.filter((one) => one.sources.includes(source.id)).map((one) => one.id)) },
		{ title: 'Places', number: true, cell: (source) => naming(scope.places, source.id) },
		{ title: 'What was read', cell: ({ read }) => read }
	]);
}
