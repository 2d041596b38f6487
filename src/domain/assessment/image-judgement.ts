import type { ChoiceId } from '#domain/course';
import { TONE_IDS, type Look } from '#domain/skin-look';
import type { DrawnSlot } from './draw-schema.ts';
import type { ImageJudgementItem, ImageJudgementResponse } from './image-judgement-schema.ts';
import type { Response } from './item-schema.ts';
import { FULL, NONE, type Thousandths } from './thousandths.ts';

/** A verdict of the item's, on a look that the item can draw. */
export function validateImageJudgement(item: ImageJudgementItem, { look, choice }: ImageJudgementResponse): boolean {
	const { tones = TONE_IDS } = entryOf(item, look) ?? { tones: [] };
	return tones.includes(look.tone) && item.choices.some(({ id }) => id === choice);
}

export function scoreImageJudgement(item: ImageJudgementItem, { look, choice }: ImageJudgementResponse): Thousandths {
	return verdictOn(item, look) === choice ? FULL : NONE;
}

/** The right verdict on a look; the finding alone decides it. Undefined for a finding that the item does not draw. */
export const verdictOn = (item: ImageJudgementItem, look: Look): ChoiceId | undefined => entryOf(item, look)?.verdict;

/** What was to be seen in a look, and why its verdict follows; empty for a finding that the item does not draw. */
export const whyOfLook = (item: ImageJudgementItem, look: Look): string => entryOf(item, look)?.why ?? '';

/** Every finding and tone that the item can draw, each once. */
export function looksOf({ looks }: ImageJudgementItem): Look[] {
	return looks.flatMap(({ finding, tones = TONE_IDS }) => tones.map((tone) => ({ finding, tone, seed: 0 })));
}

/** False where a response judges another look than the one that was drawn for its slot. */
export function isOfDraw(slot: DrawnSlot | undefined, response: Response): boolean {
	if (response.type !== 'image-judgement' || !slot?.variant) return true;
	const { finding, tone, seed } = slot.variant;
	return response.look.finding === finding && response.look.tone === tone && response.look.seed === seed;
}

const entryOf = ({ looks }: ImageJudgementItem, { finding }: Look) => looks.find((entry) => entry.finding === finding);
