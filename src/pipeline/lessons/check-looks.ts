import type { ImageJudgementItem } from '#domain/assessment';
import { askedOf } from '#domain/skin-look';
import { suggestName } from './closest-name.ts';
import { fault, type Fault } from './fault.ts';
import type { Row } from './read-rows.ts';

/** What an image judgement draws: each finding once and of its own question, with a verdict that is a choice; no choice is idle. */
export function checkLooks({ asks, looks, choices }: ImageJudgementItem, at: Row<ImageJudgementItem>['at']): Fault[] {
	const ids = choices.map(({ id }) => id);
	const perLook = looks.flatMap(({ finding, tones = [], verdict }, index) => {
		const field = (name: string) => at(['looks', index, name]);
		return [
			...(askedOf(finding) === asks ? [] : [fault('look-foreign', field('finding'), finding, asks)]),
			...(looks.findIndex((other) => other.finding === finding) < index ? [fault('look-twice', field('finding'), finding)] : []),
			...(ids.includes(verdict) ? [] : [fault('verdict-unknown', field('verdict'), verdict, suggestName(verdict, ids))]),
			...tones.flatMap((tone, place) =>
				tones.indexOf(tone) < place ? [fault('named-twice', at(['looks', index, 'tones', place]), tone, 'tones')] : []
			)
		];
	});
	const idle = choices.flatMap(({ id }, index) =>
		looks.some(({ verdict }) => verdict === id) ? [] : [fault('verdict-idle', at(['choices', index, 'id']), id)]
	);
	return [...perLook, ...idle];
}
