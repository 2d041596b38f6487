export { CourseSearch, type LoadSearchIndex, type SearchStatus } from './course-search.svelte.ts';
