import {
	drawExam,
	drawModuleQuiz,
	moduleOf,
	policyOf,
	quizKey,
	type AttemptStarted,
	type BankItem,
	type DrawnSlot,
	type DrawShortfall,
	type ItemBank,
	type Quiz
} from '#domain/assessment';
import { MACHINE_VERSION } from '#domain/attempt';
import type { Course, CourseLibrary, Teaching } from '#domain/course';
import { openAttempt, type StreamId } from '#domain/record';
import { fail, ok, type Result } from '#domain/shared';
import type { LearnerSession, WriteFailure } from '#state/learner';
import { AttemptSession } from './attempt-session.svelte.ts';

export type OpenFailure = WriteFailure | DrawShortfall | { readonly kind: 'items-missing' } | { readonly kind: 'unknown-quiz' };

export interface AttemptParts {
	readonly session: LearnerSession;
	readonly library: CourseLibrary;
	readonly bank: ItemBank;
	readonly newSeed: () => string;
}

/** Takes up the attempt at this quiz that is open; null where none is. */
export async function resumeAttempt(parts: AttemptParts, quiz: Quiz): Promise<Result<AttemptSession | null, OpenFailure>> {
	const open = openAttempt(parts.session.progress, quiz);
	return open ? attend(parts, open.stream, open.started.draw) : ok(null);
}

/** The attempt of a stream, open or finished, with its items as they were drawn. */
export function reopenAttempt(
	parts: AttemptParts,
	stream: StreamId,
	started: AttemptStarted
): Promise<Result<AttemptSession, OpenFailure>> {
	return attend(parts, stream, started.draw);
}

/** Draws and starts an attempt; where one is open already, or another tab is faster, that one is taken up. */
export async function startAttempt(parts: AttemptParts, quiz: Quiz): Promise<Result<AttemptSession, OpenFailure>> {
	const resumed = await resumeAttempt(parts, quiz);
	if (!resumed.ok) return resumed;
	if (resumed.value) return ok(resumed.value);

	const { session, library, newSeed } = parts;
	const course = await library.course();
	const number =
		1 +
		Math.max(
			0,
			...session.progress.attempts.filter(({ started }) => quizKey(started.quiz) === quizKey(quiz)).map(({ started }) => started.number)
		);
	const stream = session.streamFor(`attempt/${quizKey(quiz)}/${number}`);
	if (stream === null) return fail({ kind: 'no-learner' });

	const bank = await parts.bank.graded();
	const seed = newSeed();
	const drawn = draw(course, quiz, bank, await library.teaching(), seed);
	if (!drawn.ok) return drawn;
	const started: AttemptStarted = {
		type: 'attempt.started',
		quiz,
		number,
		seed,
		draw: drawn.value,
		policy: policyOf(course, quiz),
		courseVersion: course.version,
		contentHash: course.contentHash,
		machineVersion: MACHINE_VERSION
	};
	const drawnHashes = new Set(drawn.value.map(({ hash }) => hash));
	const written = await session.appendAt(
		stream,
		0,
		[started],
		bank.filter(({ hash }) => drawnHashes.has(hash))
	);
	if (written.ok) return attend(parts, stream, drawn.value);
	if (written.error.kind !== 'conflict') return written;

	// Another tab started this very attempt: its draw counts.
	await session.refresh();
	const other = await resumeAttempt(parts, quiz);
	if (!other.ok) return other;
	return other.value ? ok(other.value) : fail({ kind: 'conflict' });
}

function draw(
	course: Course,
	quiz: Quiz,
	bank: readonly BankItem[],
	{ domains }: Teaching,
	seed: string
): Result<DrawnSlot[], OpenFailure> {
	if (quiz.kind === 'exam') return drawExam(bank, course.exam.blueprint, (objective) => domains[objective], seed);
	const module = moduleOf(course, quiz);
	if (!module) return fail({ kind: 'unknown-quiz' });
	const lessons = new Set<string>(module.lessons.map(({ id }) => id));
	return drawModuleQuiz(
		bank.filter(({ item }) => lessons.has(item.taughtBy.lesson)),
		course.moduleQuiz.items,
		seed
	);
}

async function attend(
	{ session }: AttemptParts,
	stream: StreamId,
	drawn: readonly DrawnSlot[]
): Promise<Result<AttemptSession, OpenFailure>> {
	if (session.status.kind !== 'ready') return fail({ kind: 'unavailable', reason: 'The record is not open yet.' });
	const pins = await session.status.store.pins(drawn.map(({ hash }) => hash));
	const items = drawn.flatMap(({ hash }) => pins.get(hash)?.item ?? []);
	return items.length === drawn.length ? ok(new AttemptSession(session, stream, items)) : fail({ kind: 'items-missing' });
}
