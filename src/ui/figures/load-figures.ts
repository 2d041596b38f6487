import type { Component } from 'svelte';
import type { Content, FigureKind, LessonPage } from '#domain/course';

/** A component that draws one kind of figure from its data. */
export type FigurePictures = Partial<Record<FigureKind, Component<{ data: never }>>>;

/** One chunk a kind, so that a lesson loads only the pictures it shows. */
const pictures: Readonly<Record<FigureKind, () => Promise<{ default: unknown }>>> = {
	'skin-section': () => import('./SkinSection.svelte'),
	'face-map': () => import('./FaceMap.svelte'),
	'pass-directions': () => import('./PassDirections.svelte'),
	timeline: () => import('./Timeline.svelte'),
	'cooling-guide': () => import('./CoolingGuide.svelte'),
	sequence: () => import('./Sequence.svelte'),
	sorter: () => import('./Sorter.svelte'),
	chart: () => import('./Chart.svelte'),
	compare: () => import('./Compare.svelte'),
	calculator: () => import('./Calculator.svelte'),
	dial: () => import('./Dial.svelte'),
	'aftercare-calendar': () => import('./AftercareCalendar.svelte'),
	'interval-planner': () => import('./IntervalPlanner.svelte'),
	'zone-thickness': () => import('./ZoneThickness.svelte'),
	'tool-pictures': () => import('./ToolPictures.svelte')
};

/** Loads the pictures that a lesson needs, before it is shown: nothing jumps when they arrive. */
export async function loadFigures({ lesson }: LessonPage): Promise<FigurePictures> {
	const kinds = new Set([...lesson.intro, ...lesson.blocks.flatMap((block) => block.content)].flatMap(kindsIn));
	const loaded = await Promise.all([...kinds].map(async (kind) => [kind, (await pictures[kind]()).default] as const));
	return Object.fromEntries(loaded) as FigurePictures;
}

function kindsIn(content: Content): FigureKind[] {
	if (content.kind === 'figure') return [content.figure.data.kind];
	if (content.kind === 'list') return content.items.flat().flatMap(kindsIn);
	return content.kind === 'callout' || content.kind === 'worked' || content.kind === 'quote' ? content.children.flatMap(kindsIn) : [];
}
