import { casesOf, type Lesson } from '#domain/course';
import type * as Playing from './playing.ts';

/** Loads what announces and opens client cases, before a lesson that has one is shown; undefined for the others. */
export const loadPlaying = async (lesson: Lesson): Promise<typeof Playing | undefined> =>
	casesOf(lesson).length > 0 ? import('./playing.ts') : undefined;
