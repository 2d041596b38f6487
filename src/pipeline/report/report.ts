import type { CompiledCourse } from '#pipeline/lessons';
import { factsOf, type CourseFacts } from './facts.ts';
import { html, type Html } from './html.ts';
import { STYLE } from './style.ts';
import {
	blueprintTable,
	casesTable,
	figuresTable,
	itemsTable,
	lessonsTable,
	objectivesTable,
	quizzesTable,
	sourcesTable
} from './tables.ts';

/** The coverage of a course as one page that needs nothing else. The same course gives the same page on every day. */
export function renderReport(compiled: CompiledCourse): string {
	const facts = factsOf(compiled);
	const { course } = compiled;
	const sections: readonly (readonly [name: string, title: string, content: Html])[] = [
		['objectives', 'Objectives', objectivesTable(facts, compiled)],
		['lessons', 'Lessons', lessonsTable(facts)],
		['exam', 'Exam and quizzes', html`${blueprintTable(facts, compiled)}${quizzesTable(facts, compiled)}`],
		['items', 'Items', html`${course.modules.map((module) => detailsOf(`${module.number} ${module.title}`, itemsTable(facts, module)))}`],
		['cases', 'Client cases', casesTable(facts)],
		['figures', 'Figures', figuresTable(facts)],
		['sources', 'Sources', sourcesTable(facts, compiled)]
	];
	return html`<!doctype html>
		<html lang="en">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="color-scheme" content="light dark" />
				<title>Coverage · ${course.title}</title>
				<style>
					${STYLE}
				</style>
			</head>
			<body>
				<header>
					<h1>Coverage</h1>
					<p>
						${course.title}, version ${course.version}. What the course teaches, what tests it, and on which sources it stands.
						<code>npm run lessons:report</code> writes this page from the files in <code>lessons/</code>.
					</p>
					<dl>
						${totalsOf(facts, compiled).map(
							([count, what]) =>
								html`<div>
									<dt>${what}</dt>
									<dd>${count}</dd>
								</div>`
						)}
					</dl>
					<nav aria-label="Sections">
						<ul>
							${sections.map(([name, title]) => html`<li><a href="#${name}">${title}</a></li>`)}
						</ul>
					</nav>
				</header>
				<main>
					${sections.map(
						([name, title, content]) =>
							html`<section aria-labelledby="${name}">
								<h2 id="${name}">${title}</h2>
								${content}
							</section> `
					)}
				</main>
			</body>
		</html> `.code;
}

function totalsOf(
	{ lessons, objectives, items, cases }: CourseFacts,
	{ course, sources, glossary }: CompiledCourse
): readonly (readonly [number, string])[] {
	return [
		[course.modules.length, 'modules'],
		[lessons.length, 'lessons'],
		[objectives.length, 'objectives'],
		[lessons.reduce((sum, { lesson }) => sum + lesson.blocks.length, 0), 'blocks'],
		[items.filter(({ use }) => use === 'graded').length, 'graded items'],
		[items.filter(({ critical }) => critical).length, 'critical items'],
		[items.filter(({ use }) => use !== 'graded').length, 'checks and recall items'],
		[cases.length, 'client cases'],
		[new Set(lessons.flatMap(({ figures }) => figures.map(({ id }) => id))).size, 'figures'],
		[sources.length, 'sources'],
		[glossary.length, 'glossary terms'],
		[lessons.reduce((sum, { lesson }) => sum + lesson.words, 0), 'words'],
		[lessons.reduce((sum, { minutes }) => sum + minutes, 0), 'minutes of lessons']
	];
}

function detailsOf(title: string, content: Html): Html {
	return html`<details>
		<summary>${title}</summary>
		${content}
	</details> `;
}
