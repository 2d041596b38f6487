import type { BlockAddress } from '#domain/course';
import type { CaseChoice, Ending, Scene } from './case-schema.ts';
import { choicesOf, openStory, decide, outcomeOf, tell, type Story } from './story.ts';

/** How a decision was: harmful, the best on offer, acceptable, not right, or one that is not graded. */
export type Verdict = 'critical' | 'best' | 'acceptable' | 'wrong' | 'ungraded';

/** One decision, looked back at. */
export interface Explained {
	readonly scene: Scene;
	/** What the scene said in this play. */
	readonly said: string;
	readonly choice: CaseChoice;
	readonly verdict: Verdict;
	/** What the best choice on offer would have earned. */
	readonly possible: number;
	/** The best choice that was on offer; undefined where it was made, or where the decision is not graded. */
	readonly better: CaseChoice | undefined;
	/** The block that taught it. */
	readonly taughtBy: BlockAddress;
}

/** Every decision of a story in its order. */
export function debrief({ clientCase, decisions }: Story): Explained[] {
	const explained: Explained[] = [];
	let story = openStory(clientCase);
	for (const { scene, choice } of decisions) {
		const [best] = [...choicesOf(story)].sort((a, b) => b.points - a.points);
		const possible = best?.points ?? 0;
		const verdict = verdictOn(choice, possible);
		explained.push({
			scene,
			said: tell(story).say,
			choice,
			verdict,
			possible,
			better: verdict === 'best' || verdict === 'ungraded' ? undefined : best,
			taughtBy: scene.taughtBy ?? clientCase.taughtBy
		});
		story = decide(story, choice.id) ?? story;
	}
	return explained;
}

/** The critical errors that were made, in the words of the ending; none before it. */
export function namedErrors(story: Story): Ending['errors'] {
	if (story.at.kind === 'scene') return [];
	const { criticalErrors } = outcomeOf(story);
	return story.at.ending.errors.filter(({ choice }) => criticalErrors.includes(choice));
}

function verdictOn({ critical, points }: CaseChoice, possible: number): Verdict {
	if (critical) return 'critical';
	if (possible === 0) return 'ungraded';
	if (points === possible) return 'best';
	return points > 0 ? 'acceptable' : 'wrong';
}
