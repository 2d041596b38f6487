import type { Course, CourseIdentity, Teaching } from './course.ts';
import type { LessonPage } from './lesson.ts';
import type { Scope } from './scope.ts';
import type { Protocol, Source, Term } from './source.ts';

/** Port: where the app gets the compiled course from. A lesson that is not in the course is undefined. */
export interface CourseLibrary {
	readonly identity: CourseIdentity;
	/** The outline; a lesson does without it. */
	course(): Promise<Course>;
	lesson(id: string): Promise<LessonPage | undefined>;
	scope(): Promise<Scope>;
	glossary(): Promise<readonly Term[]>;
	sources(): Promise<readonly Source[]>;
	teaching(): Promise<Teaching>;
	protocols(): Promise<readonly Protocol[]>;
}
