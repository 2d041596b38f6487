import { lessonsOf, sumOfItems, type Course } from './course.ts';

/** What a lesson asks before it counts as completed. What it only offers is left out: figures, opening questions, second tries. */
export interface StudyLoad {
	/** Running words of its text. */
	readonly words: number;
	/** Checks to answer. */
	readonly questions: number;
	/** Decisions on the shortest way through each of its client cases. */
	readonly decisions: number;
}

/*
 * The rates of the word count formula in the Statement on Standards for CPE Programs (AICPA and NASBA), written for self-study:
 * (words / 180 + questions × 1.85) / 50 = credits. It has no rate for a decision in a case, which here takes as long as a question.
 */
export const WORDS_PER_MINUTE = 180;
export const MINUTES_PER_QUESTION = 1.85;
/** As Texas, Illinois and Wisconsin count it; a commission that counts 45 would give more. */
export const MINUTES_PER_CONTACT_HOUR = 50;

/** Whole minutes that a load takes, rounded down: time is never shown longer than it was counted. */
export function studyMinutes({ words, questions, decisions }: StudyLoad): number {
	// Added up in hundredths, because 1.85 has no exact binary form and a whole minute must not get lost over it.
	return Math.floor(Math.round((words * 100) / WORDS_PER_MINUTE + (questions + decisions) * MINUTES_PER_QUESTION * 100) / 100);
}

/** What the course takes, in whole minutes, each thing done once; hours are contact hours, in halves, rounded down. */
export interface StudyTime {
	readonly lessons: number;
	readonly quizzes: number;
	readonly exam: number;
	readonly contactHours: number;
}

export function studyTime(course: Course): StudyTime {
	const asked = (questions: number) => studyMinutes({ words: 0, questions, decisions: 0 });
	const lessons = lessonsOf(course).reduce((sum, { minutes }) => sum + minutes, 0);
	const quizzes = asked(course.moduleQuiz.items * course.modules.length);
	const exam = asked(sumOfItems(course.exam.blueprint));
	return { lessons, quizzes, exam, contactHours: Math.floor(((lessons + quizzes + exam) * 2) / MINUTES_PER_CONTACT_HOUR) / 2 };
}
