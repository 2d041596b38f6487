import {
	certificateFilename,
	certificatesFor,
	checkHolderName,
	currentCertificate,
	eligibility,
	issueCertificate,
	supersede,
	type Certificate,
	type CertificatePrinter,
	type Eligibility,
	type FileSaver,
	type IssueRefusal,
	type Paper,
	type PreparedFile,
	type PrintFailure
} from '#domain/credential';
import type { Course, CourseLibrary } from '#domain/course';
import { evidenceOf, type Learner, type StreamId } from '#domain/record';
import { fail, ok, type Clock, type Result } from '#domain/shared';
import type { LearnerSession, WriteFailure } from '#state/learner';

export interface CertificateParts {
	readonly session: LearnerSession;
	readonly course: Course;
	readonly library: CourseLibrary;
	readonly clock: Clock;
	readonly newId: () => string;
	readonly printer: CertificatePrinter;
	readonly files: FileSaver;
}

export type CertificateFailure =
	| WriteFailure
	| IssueRefusal
	/** Nothing to correct: the name is the same, or there is no certificate yet. */
	| { readonly kind: 'same-name' }
	| { readonly kind: 'not-issued' };

/** The current learner's certificates of this course: what is missing, what was issued, and how a file is made of it. */
export class CertificateShelf {
	readonly #parts: CertificateParts;

	constructor(parts: CertificateParts) {
		this.#parts = parts;
	}

	readonly standing = $derived.by<Eligibility>(() =>
		eligibility(this.#parts.course, evidenceOf(this.#parts.course, this.#parts.session.progress))
	);
	/** The certificate of the course as it is now. */
	readonly current = $derived.by<Certificate | undefined>(() =>
		currentCertificate(certificatesFor(this.#parts.session.progress.certificates, this.#parts.course))
	);
	/** Newest first: those that were superseded, and those of other versions of the course. */
	readonly earlier = $derived.by<readonly Certificate[]>(() =>
		this.#parts.session.progress.certificates.filter((certificate) => certificate !== this.current).reverse()
	);
	/** The learner's name now, where the current certificate carries another one. The same name typed otherwise is not another. */
	readonly correctedName = $derived.by<string | null>(() => {
		const name = this.#parts.session.learner?.name;
		if (name === undefined || this.current === undefined) return null;
		const checked = checkHolderName(name);
		return checked.ok && checked.value === this.current.holder ? null : name;
	});

	/** Issues the certificate, once. Where another tab was faster, hers is the one. */
	async issue(): Promise<Result<null, CertificateFailure>> {
		const { session, library, course } = this.#parts;
		const { practitioners, places } = await library.scope();
		const { learner } = session;
		if (!learner) return fail({ kind: 'no-learner' });
		return this.#append(() =>
			issueCertificate({
				course,
				evidence: evidenceOf(course, session.progress),
				holder: learner.name,
				practitioner: nameOf(practitioners, learner.practitioner),
				place: nameOf(places, learner.place),
				activeMs: session.progress.activeMs,
				issued: session.progress.certificates,
				id: this.#parts.newId(),
				now: this.#parts.clock.now(),
				utcOffsetMinutes: this.#parts.clock.utcOffsetMinutes()
			})
		);
	}

	/** Issues the same certificate for the learner's name as it is now; the one with the wrong name stays, superseded. */
	correctName(): Promise<Result<null, CertificateFailure>> {
		return this.#append((learner) => {
			const { current } = this;
			if (!current) return fail({ kind: 'not-issued' });
			const corrected = supersede(current, learner.name, this.#parts.newId(), this.#parts.clock.now());
			if (corrected.ok) return corrected;
			const { error } = corrected;
			return fail(error.kind === 'same-name' ? error : { kind: 'name', fault: error });
		});
	}

	/** The certificate as a file that is ready before the tap. */
	async print(certificate: Certificate, paper: Paper): Promise<Result<PreparedFile, PrintFailure>> {
		const printed = await this.#parts.printer.print(certificate, { paper, locale: 'en' });
		if (!printed.ok) return printed;
		return ok(this.#parts.files.prepare({ name: certificateFilename(certificate), type: 'application/pdf', bytes: printed.value }));
	}

	/** At an exact place of the stream: two tabs that issue at once meet there, and the second finds it issued. */
	async #append(make: (learner: Learner) => Result<Certificate, CertificateFailure>): Promise<Result<null, CertificateFailure>> {
		const { session } = this.#parts;
		for (;;) {
			const stream = session.streamFor('certificate');
			if (stream === null || !session.learner) return fail({ kind: 'no-learner' });
			const made = make(session.learner);
			if (!made.ok) return made;
			const place = nextPlace(session, stream);
			const written = await session.appendAt(stream, place, [{ type: 'certificate.issued', certificate: made.value }]);
			if (written.ok || written.error.kind !== 'conflict') return written;
			await session.refresh();
			// A conflict that taught nothing is not about this stream's next place.
			if (nextPlace(session, stream) === place) return written;
		}
	}
}

const nextPlace = (session: LearnerSession, stream: StreamId): number => (session.eventsOf(stream).at(-1)?.seq ?? -1) + 1;

function nameOf<Id extends string>(
	entries: readonly { readonly id: Id; readonly name: string }[],
	id: Id | null
): { readonly id: Id; readonly name: string } | null {
	const found = entries.find((entry) => entry.id === id);
	return found ? { id: found.id, name: found.name } : null;
}
