import { seededRandom, shuffled } from '#domain/shared';
import { SEEDS, TONE_IDS, type Look, type ToneId } from '#domain/skin-look';
import type { ImageJudgementItem } from './image-judgement-schema.ts';

/** Draws what an image judgement shows: one of its findings, on the wished tone where it may be, from a seed of its own. */
export function drawLook({ looks }: ImageJudgementItem, chance: string, wished?: ToneId): Look {
	const random = seededRandom(`look/${chance}`);
	const pick = <T>(values: readonly T[]): T | undefined => values[Math.floor(random() * values.length)];
	const entry = pick(looks);
	const tones = entry?.tones ?? TONE_IDS;
	const any = pick(tones);
	const tone = wished && tones.includes(wished) ? wished : any;
	if (!entry || !tone) throw new Error('an image judgement without a look');
	return { finding: entry.finding, tone, seed: Math.floor(random() * SEEDS) };
}

/** Deals tones as from a pack of six: none comes again before the other five have come. */
export function dealTones(chance: string): () => ToneId {
	const pack: readonly ToneId[] = shuffled(TONE_IDS, seededRandom(`tones/${chance}`));
	let dealt = 0;
	return () => pack[dealt++ % pack.length] ?? 'I';
}

/** The look of a turn of practice: turn 0, 1, 2 … deals every tone that the item may draw before one comes again. */
export function practiceLook(item: ImageJudgementItem, chance: string, turn: number): Look {
	const deal = dealTones(`${chance}/${item.id}`);
	const pack = TONE_IDS.map(deal);
	return drawLook(item, `${chance}/${item.id}/${turn}`, pack[turn % pack.length]);
}
