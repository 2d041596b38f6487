import type { Course } from './course.ts';
import type { LessonId } from './ids.ts';
import type { LessonPage } from './lesson.ts';
import type { Scope } from './scope.ts';
import type { Protocol, Source, Term } from './source.ts';

/** Port: where the app gets the compiled course from. A lesson that is not in the course is undefined. */
export interface CourseLibrary {
	readonly course: Course;
	lesson(id: LessonId): Promise<LessonPage | undefined>;
	scope(): Promise<Scope>;
	glossary(): Promise<readonly Term[]>;
	sources(): Promise<readonly Source[]>;
	protocols(): Promise<readonly Protocol[]>;
}
