import type { CheckItem, Response } from '#domain/assessment';
import type { BlockId, CaseId, ItemId, LessonId } from '#domain/course';
import { casesLeft, checksLeft, type CheckProgress } from '#domain/record';
import type { LearnerSession } from '#state/learner';

/** One reading of one lesson by the current learner. Without a learner it still answers checks, and keeps nothing. */
export class LessonVisit {
	readonly #lesson: LessonId;
	readonly #checks: readonly ItemId[];
	readonly #cases: readonly CaseId[];
	readonly #contentHash: string;
	readonly #session: LearnerSession;
	#answers = $state.raw<ReadonlyMap<string, CheckProgress>>(new Map());

	constructor(session: LearnerSession, contentHash: string, lesson: LessonId, checks: readonly ItemId[], cases: readonly CaseId[] = []) {
		this.#session = session;
		this.#contentHash = contentHash;
		this.#lesson = lesson;
		this.#checks = checks;
		this.#cases = cases;
	}

	readonly progress = $derived.by(() => this.#session.progress.lessons.get(this.#lesson));
	readonly left = $derived.by(() => checksLeft(this.#checks, this.progress));
	readonly casesLeft = $derived.by(() => casesLeft(this.#cases, this.#session.progress));
	readonly completed = $derived.by(() => this.progress?.completedAt != null);

	/** The answer to a check that is on show: kept if there is a learner, else of this visit only. */
	answerTo(item: CheckItem): CheckProgress | undefined {
		return this.progress?.checks.get(item.id) ?? this.#answers.get(item.id);
	}

	/** The answer of this visit only: an opening question is asked anew each time, because finding it again is what helps. */
	answerNow(item: CheckItem): CheckProgress | undefined {
		return this.#answers.get(item.id);
	}

	/** Marks the lesson as the one to come back to. Nothing is written twice. */
	async open(): Promise<void> {
		await this.#session.start();
		if (!this.#session.learner || this.#session.progress.resume?.lesson === this.#lesson || this.completed) return;
		await this.#session.append(this.#stream, [{ type: 'lesson.opened', lesson: this.#lesson, contentHash: this.#contentHash }]);
	}

	async reach(block: BlockId): Promise<void> {
		if (!this.#session.learner || this.progress?.reached.has(block)) return;
		await this.#session.append(this.#stream, [{ type: 'lesson.reached', lesson: this.#lesson, block }]);
	}

	async answer(item: CheckItem, response: Response): Promise<void> {
		const { scoreCheck } = await import('./score-answer.ts');
		const credit = scoreCheck(item, response);
		const first = this.answerTo(item)?.firstScore ?? credit;
		this.#answers = new Map(this.#answers).set(item.id, { response, score: credit, firstScore: first });
		await this.#session.start();
		if (!this.#session.learner) return;
		await this.#session.append(this.#stream, [
			{ type: 'lesson.checked', lesson: this.#lesson, item: item.id, version: item.version, response, score: credit }
		]);
	}

	/** True once the lesson is in the record as completed. */
	async complete(): Promise<boolean> {
		if (this.completed) return true;
		const written = await this.#session.append(this.#stream, [
			{ type: 'lesson.completed', lesson: this.#lesson, contentHash: this.#contentHash }
		]);
		return written.ok;
	}

	get #stream(): `lesson/${string}` {
		return `lesson/${this.#lesson}`;
	}
}
