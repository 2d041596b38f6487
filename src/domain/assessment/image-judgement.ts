import type { ChoiceId } from '#domain/course';
import type { Look } from '#domain/skin-look';
import type { ImageJudgementItem, ImageJudgementResponse } from './image-judgement-schema.ts';
import { FULL, NONE, type Thousandths } from './thousandths.ts';

/** A verdict of the item's, on a look that the item can draw. */
export function validateImageJudgement(item: ImageJudgementItem, { look, choice }: ImageJudgementResponse): boolean {
	const entry = entryOf(item, look);
	return entry !== undefined && (entry.tones?.includes(look.tone) ?? true) && item.choices.some(({ id }) => id === choice);
}

export function scoreImageJudgement(item: ImageJudgementItem, { look, choice }: ImageJudgementResponse): Thousandths {
	return verdictOn(item, look) === choice ? FULL : NONE;
}

/** The right verdict on a look; the finding alone decides it. Undefined for a finding that the item does not draw. */
export const verdictOn = (item: ImageJudgementItem, look: Look): ChoiceId | undefined => entryOf(item, look)?.verdict;

/** What the item says of a finding. */
export const entryOf = ({ looks }: ImageJudgementItem, { finding }: Look) => looks.find((entry) => entry.finding === finding);
