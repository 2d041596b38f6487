import type { Certificate } from './certificate.ts';

/** Languages in which a certificate can be worded. */
export type CertificateLocale = 'en';

/** A label and what stands under or beside it. */
export interface Fact {
	readonly label: string;
	readonly value: string;
}

/** Every word of a certificate, in reading order. The PDF and the picture on the screen set the same ones. */
export interface CertificateFace {
	readonly language: CertificateLocale;
	readonly title: string;
	/** The first line: it says that nobody checked, before it says a name. */
	readonly notice: string;
	readonly holder: string;
	readonly course: { readonly before: string; readonly title: string; readonly after: string };
	readonly facts: readonly Fact[];
	readonly statement: string;
	readonly scores: { readonly title: string; readonly rows: readonly Fact[] };
	/** Id, date of issue, who reviewed the lessons and what it replaces: one line each. */
	readonly foot: readonly string[];
}

/** Raised with every change of words or layout, so that a printed file names what made it. */
export const CERTIFICATE_TEMPLATE = 3;

/**
 * Words a certificate. It never says hours, credits, provider, licence held or practical, and has no signature:
 * what a device says of its owner must not look like what an academy says of a student.
 */
export function certificateFace(certificate: Certificate, locale: CertificateLocale): CertificateFace {
	const { course, scores, supersedes } = certificate;
	const modules = scores.modules.length;
	return {
		language: locale,
		title: certificate.title,
		notice: 'Nobody has checked this. A record on the trainee’s own device says that',
		holder: certificate.holder,
		course: {
			before: 'completed ',
			title: course.title,
			after: `, version ${course.version}: ${count(course.lessons, 'lesson')} in ${count(modules, 'module')}, a quiz on ${modules === 1 ? 'it' : 'each of them'}, and a final examination.`
		},
		facts: [
			{ label: 'Completed', value: calendarDay(certificate.completedAt, certificate.utcOffsetMinutes) },
			{ label: 'Time in the app', value: timeInApp(certificate.activeMs) },
			{ label: 'Modules', value: `${modules} of ${modules}` },
			{ label: 'Final examination', value: `${scores.exam.percent}%` }
		],
		statement: `${certificate.statement} Time in the app is counted while a page is in use; it is not contact hours.`,
		scores: { title: 'Module quizzes', rows: scores.modules.map(({ title, percent }) => ({ label: title, value: `${percent}%` })) },
		foot: [
			`Certificate ${certificate.id}`,
			`Issued on the trainee’s device on ${calendarDay(certificate.issuedAt, certificate.utcOffsetMinutes)}`,
			...(course.reviewedOutside === undefined ? [] : [reviewLine(course.lessons, course.reviewedOutside)]),
			...(supersedes === null ? [] : [`Replaces certificate ${supersedes}, which carried another name`])
		]
	};
}

/** Whether a practitioner outside the team has reviewed the lessons: who checks a certificate should know what stands behind it. */
export function reviewLine(lessons: number, reviewedOutside: number): string {
	if (reviewedOutside === 0) return 'Not yet reviewed by a practitioner outside the team';
	const reviewed = reviewedOutside === lessons ? 'Every lesson' : `${reviewedOutside} of ${lessons} lessons`;
	return `${reviewed} reviewed by a practitioner outside the team`;
}

/** Whole minutes as `11 h 40 min`, never rounded up: nobody is credited with time that was not spent. */
function timeInApp(activeMs: number): string {
	const minutes = Math.floor(activeMs / 60_000);
	return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** The day on the holder's calendar, as `22 November 2026`. Not by Intl: its wording differs between engines, and the bytes must not. */
function calendarDay(at: number, utcOffsetMinutes: number): string {
	const local = new Date(at + utcOffsetMinutes * 60_000);
	return `${local.getUTCDate()} ${MONTHS[local.getUTCMonth()]} ${local.getUTCFullYear()}`;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const count = (n: number, thing: string): string => `${NUMBERS[n] ?? n} ${thing}${n === 1 ? '' : 's'}`;
