import { outsideReviews, type Course } from '#domain/course';
import { fail, ok, type Instant, type Milliseconds, type Result } from '#domain/shared';
import type { Certificate, CertificateId } from './certificate.ts';
import { eligibility, type Evidence, type MissingRequirement } from './eligibility.ts';
import { checkHolderName, type HolderNameFault } from './holder-name.ts';

/** All that a certificate is made of, time and id included. */
export interface IssueRequest {
	readonly course: Course;
	readonly evidence: Evidence;
	/** As typed; it is checked here. */
	readonly holder: string;
	readonly practitioner: Certificate['practitioner'];
	readonly place: Certificate['place'];
	readonly activeMs: Milliseconds;
	/** Every certificate of this learner. */
	readonly issued: readonly Certificate[];
	/** A fresh UUID. */
	readonly id: string;
	readonly now: Instant;
	/** The learner's clock against UTC, in minutes, east positive: minus `Date.getTimezoneOffset()`. */
	readonly utcOffsetMinutes: number;
}

/** Why no certificate was issued. */
export type IssueRefusal =
	| { readonly kind: 'not-eligible'; readonly missing: readonly MissingRequirement[] }
	/** There is one for this course and version already; a wrong name is superseded, not issued again. */
	| { readonly kind: 'already-issued'; readonly certificate: Certificate }
	| { readonly kind: 'name'; readonly fault: HolderNameFault };

/** Issues the certificate of a course version, once: what is printed is frozen here and never looked up again. */
export function issueCertificate(request: IssueRequest): Result<Certificate, IssueRefusal> {
	const { course, evidence } = request;
	const standing = eligibility(course, evidence);
	if (standing.kind === 'missing') return fail({ kind: 'not-eligible', missing: standing.missing });

	const certificate = currentCertificate(certificatesFor(request.issued, course));
	if (certificate) return fail({ kind: 'already-issued', certificate });

	const holder = checkHolderName(request.holder);
	if (!holder.ok) return fail({ kind: 'name', fault: holder.error });

	return ok({
		schema: 1,
		id: request.id as CertificateId,
		supersedes: null,
		holder: holder.value,
		title: course.certificate.title,
		statement: course.certificate.statement,
		course: {
			id: course.id,
			title: course.title,
			version: course.version,
			contentHash: course.contentHash,
			...outsideReviews(course)
		},
		completedAt: standing.completedAt,
		issuedAt: request.now,
		utcOffsetMinutes: request.utcOffsetMinutes,
		activeMs: Math.floor(request.activeMs),
		scores: {
			modules: course.modules.map(({ id, title }) => ({ module: id, title, percent: percent(evidence.quizzesPassed.get(id)?.score) })),
			exam: { percent: percent(evidence.examPassed?.score), criticalMissed: 0 }
		},
		practitioner: request.practitioner,
		place: request.place
	});
}

/** The same certificate for the right name. The old one stays as it was; only this one is current. */
export function supersede(
	certificate: Certificate,
	newName: string,
	id: string,
	now: Instant
): Result<Certificate, HolderNameFault | { readonly kind: 'same-name' }> {
	const holder = checkHolderName(newName);
	if (!holder.ok) return holder;
	if (holder.value === certificate.holder) return fail({ kind: 'same-name' });
	return ok({ ...certificate, id: id as CertificateId, supersedes: certificate.id, holder: holder.value, issuedAt: now });
}

/** Those of a course in one version: another version is another certificate. */
export function certificatesFor(issued: readonly Certificate[], course: Pick<Course, 'id' | 'version'>): Certificate[] {
	return issued.filter((certificate) => certificate.course.id === course.id && certificate.course.version === course.version);
}

/**
 * The one that no other supersedes. Two devices that each issued or corrected one before they met leave two of these;
 * then the later stands, and where two clocks agree, the one with the greater id: every device picks the same.
 */
export function currentCertificate(issued: readonly Certificate[]): Certificate | undefined {
	const superseded = new Set(issued.map(({ supersedes }) => supersedes));
	return issued
		.filter(({ id }) => !superseded.has(id))
		.reduce<Certificate | undefined>((latest, candidate) => (latest && !isLater(candidate, latest) ? latest : candidate), undefined);
}

const isLater = (a: Certificate, b: Certificate): boolean => a.issuedAt > b.issuedAt || (a.issuedAt === b.issuedAt && a.id > b.id);

/** Whole per cent of thousandths, rounded down: 79.9 never reads as 80. */
const percent = (score = 0): number => Math.floor(score / 10);
