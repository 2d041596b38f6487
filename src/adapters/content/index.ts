export { bank, library } from './compiled-course.ts';
