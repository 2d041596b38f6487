import { FULL, type ImageJudgementResponse, type Response } from '#domain/assessment';
import { TONE_IDS, type ToneId } from '#domain/skin-look';
import { byTime } from './by-time.ts';
import type { RecordEvent } from './event.ts';
import type { StreamId } from './ids.ts';

/** How many drawings of a tone were judged, and how many of them rightly. */
export interface Judged {
	readonly right: number;
	readonly judged: number;
}

/**
 * Judgements of drawn skin, by its tone, from the lightest to the deepest; all six tones are there. A drawing in a lesson counts
 * once, with the first verdict on it; one in a quiz or an exam when that was scored, with the verdict that was handed in.
 */
export function foldJudgements(events: readonly RecordEvent[]): ReadonlyMap<ToneId, Judged> {
	const counted = new Map<string, { tone: ToneId; right: boolean }>();
	const handedIn = new Map<StreamId, Map<number, ImageJudgementResponse>>();

	for (const { stream, fact } of [...events].sort(byTime)) {
		switch (fact.type) {
			case 'lesson.checked': {
				if (!isJudgement(fact.response)) break;
				const { finding, tone, seed } = fact.response.look;
				const drawing = `${fact.item}/${finding}/${tone}/${seed}`;
				if (!counted.has(drawing)) counted.set(drawing, { tone, right: fact.score === FULL });
				break;
			}
			case 'attempt.responded':
				if (isJudgement(fact.response)) {
					handedIn.set(stream, new Map(handedIn.get(stream)).set(fact.slot, fact.response));
				}
				break;
			case 'attempt.scored':
				for (const [slot, { look }] of handedIn.get(stream) ?? []) {
					counted.set(`${stream}/${slot}`, { tone: look.tone, right: fact.result.slots[slot] === FULL });
				}
				break;
		}
	}

	return new Map(
		TONE_IDS.map((tone) => {
			const all = [...counted.values()].filter((judgement) => judgement.tone === tone);
			return [tone, { right: all.filter(({ right }) => right).length, judged: all.length }] as const;
		})
	);
}

const isJudgement = (response: Response): response is ImageJudgementResponse => response.type === 'image-judgement';
