import type { Item } from '#domain/assessment';
import { fault, type Fault, type Place } from './fault.ts';

/** Below this many items the shares of three places say nothing. */
const LEAST_ITEMS = 9;
const MOST_PERCENT = 50;
const LEAST_PERCENT = 15;

/** Over a module's graded three-choice items: no place and no length gives the key away. */
export function checkKeys(items: readonly Item[], at: Place): Fault[] {
	const keyed = items.flatMap((item) => {
		if (item.type !== 'single-choice' || item.use !== 'graded' || item.choices.length !== 3) return [];
		const place = item.choices.findIndex((choice) => choice.correct);
		const key = item.choices[place];
		const others = item.choices.filter((choice) => choice !== key);
		return key ? [{ place, longest: others.every(({ text }) => text.length < key.text.length) }] : [];
	});
	if (keyed.length < LEAST_ITEMS) return [];
	const all = keyed.length;
	const counts = [0, 1, 2].map((place) => keyed.filter((entry) => entry.place === place).length);
	const longest = keyed.filter((entry) => entry.longest).length;
	return [
		...counts.flatMap((count, place) =>
			count * 100 > MOST_PERCENT * all ? [fault('key-often', at, place + 1, count, all, MOST_PERCENT)] : []
		),
		...counts.flatMap((count, place) =>
			count * 100 < LEAST_PERCENT * all ? [fault('key-rare', at, place + 1, count, all, LEAST_PERCENT)] : []
		),
		...(longest * 100 > MOST_PERCENT * all ? [fault('key-longest', at, longest, all, MOST_PERCENT)] : [])
	];
}
