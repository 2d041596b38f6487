import { parseDay, type BlockedDays } from '#domain/calendar';
import type { FigureOf } from '#domain/course';

export type BlockKind = FigureOf<'interval-planner'>['blocks'][number];

/** A day to keep clear of as it is being typed: the days may still be empty. */
export interface TypedBlock {
	/** Tells two of the same kind apart. */
	readonly key: number;
	readonly kindId: string;
	readonly from: string;
	readonly to: string;
}

export interface NamedBlock extends BlockedDays {
	readonly kind: BlockKind;
}

/** Those that have a day. A last day that is missing, or lies before the first, is the first. */
export function blockedDaysOf(typed: readonly TypedBlock[], kinds: readonly BlockKind[]): readonly NamedBlock[] {
	return typed.flatMap(({ kindId, from: fromText, to: toText }) => {
		const kind = kinds.find(({ id }) => id === kindId);
		const from = parseDay(fromText);
		if (!kind || !from) return [];
		const to = kind.lasts ? parseDay(toText) : undefined;
		return [{ kind, from, to: to !== undefined && to > from ? to : from, daysBefore: kind.daysBefore, daysAfter: kind.daysAfter }];
	});
}
