import { lessonsOf, type Course } from './course.ts';

/** How many lessons there are, and how many of them a practitioner outside the team has reviewed. */
export function outsideReviews(course: Course): { readonly lessons: number; readonly reviewedOutside: number } {
	const lessons = lessonsOf(course);
	return { lessons: lessons.length, reviewedOutside: lessons.filter(({ reviewedOutside }) => reviewedOutside).length };
}
