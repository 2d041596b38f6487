export { LessonVisit } from './lesson-visit.svelte.ts';
