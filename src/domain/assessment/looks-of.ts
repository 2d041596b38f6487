/** What a draw and an explanation need of an image judgement; a lesson scores its checks without it. */
import { TONE_IDS, type Look } from '#domain/skin-look';
import type { DrawnSlot } from './draw-schema.ts';
import { entryOf } from './image-judgement.ts';
import type { ImageJudgementItem } from './image-judgement-schema.ts';
import type { Response } from './item-schema.ts';

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
