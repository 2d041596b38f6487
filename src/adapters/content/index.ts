export { bank, library, searchIndex } from './compiled-course.ts';
