export { bank, cases, library, searchIndex } from './compiled-course.ts';
