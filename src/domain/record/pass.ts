import { moduleQuiz, type Quiz } from '#domain/assessment';
import { isEarlierVersion, type Module, type ModuleId } from '#domain/course';
import type { Instant } from '#domain/shared';
import { attemptsAt, type AttemptRecord, type Progress } from './progress.ts';

/** A quiz that was passed: when it first was, and the attempt whose score stands for it. */
export interface QuizPass {
	readonly at: Instant;
	readonly best: AttemptRecord;
}

/** How a quiz was passed, if it was. A pass is never lost by a later attempt. */
export const passOf = (progress: Progress, quiz: Quiz): QuizPass | null => passAmong(attemptsAt(progress, quiz));

/** How a module's quiz was passed: by itself, or by those of all the modules that it continues. */
export function modulePass(module: Module, progress: Progress): QuizPass | null {
	const own = passOf(progress, moduleQuiz(module.id));
	const continued = continuedPass(module, progress);
	if (!own || !continued) return own ?? continued;
	return { at: earliest(own, continued).at, best: score(continued.best) > score(own.best) ? continued.best : own.best };
}

/** Complete with the last of the quizzes, and worth no more than the weakest of them. */
function continuedPass({ continues, since }: Module, progress: Progress): QuizPass | null {
	const passes = continues.flatMap((module) => passBefore(module, since, progress) ?? []);
	const [first, ...others] = passes;
	if (!first || passes.length < continues.length) return null;
	return others.reduce<QuizPass>(
		(whole, pass) => ({
			at: pass.at > whole.at ? pass.at : whole.at,
			best: score(pass.best) < score(whole.best) ? pass.best : whole.best
		}),
		first
	);
}

/** A module that is still taught no longer asks about the lessons that it gave away. */
function passBefore(module: ModuleId, since: string | null, progress: Progress): QuizPass | null {
	const attempts = attemptsAt(progress, moduleQuiz(module));
	return passAmong(since === null ? attempts : attempts.filter(({ started }) => isEarlierVersion(started.courseVersion, since)));
}

function passAmong(attempts: readonly AttemptRecord[]): QuizPass | null {
	const [first, ...others] = attempts.filter(({ result }) => result?.passed);
	if (!first) return null;
	const best = others.reduce((highest, attempt) => (score(attempt) > score(highest) ? attempt : highest), first);
	return { at: first.submittedAt ?? first.startedAt, best };
}

const earliest = (a: QuizPass, b: QuizPass): QuizPass => (b.at < a.at ? b : a);
const score = ({ result }: AttemptRecord): number => result?.score ?? 0;
