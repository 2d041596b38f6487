import type { BlueprintRow, DomainId, ObjectiveId } from '#domain/course';
import { fail, ok, seededRandom, shuffled, type Random, type Result } from '#domain/shared';
import { dealTones, drawLook } from './draw-look.ts';
import type { DrawnSlot } from './draw-schema.ts';
import { shufflable, type BankItem } from './item.ts';

/** What the bank lacks; the checker refuses a course in which this can happen. */
export interface DrawShortfall {
	readonly kind: 'bank-too-small';
	readonly where: string;
	readonly wanted: number;
	readonly found: number;
}

/** Draws a module quiz: `count` items spread as evenly over the objectives as the bank allows. Same seed, same draw. */
export function drawModuleQuiz(bank: readonly BankItem[], count: number, seed: string): Result<DrawnSlot[], DrawShortfall> {
	if (bank.length < count) return fail({ kind: 'bank-too-small', where: 'the module’s bank', wanted: count, found: bank.length });
	const random = seededRandom(seed);
	const byObjective = new Map<ObjectiveId, BankItem[]>();
	for (const entry of shuffled(sortedById(bank), random)) {
		byObjective.set(entry.item.objective, [...(byObjective.get(entry.item.objective) ?? []), entry]);
	}
	const queues = shuffled([...byObjective.values()], random);
	const rounds = Array.from({ length: Math.max(...queues.map((queue) => queue.length)) }, (_, round) =>
		queues.flatMap((queue) => queue[round] ?? [])
	);
	return ok(place(rounds.flat().slice(0, count), random, seed));
}

/**
 * Draws an exam by its blueprint: of each domain exactly `critical` critical items and `items − critical` others.
 * No item twice; the slots are shuffled over the domains. Same seed, same draw.
 */
export function drawExam(
	bank: readonly BankItem[],
	blueprint: readonly BlueprintRow[],
	domainOf: (objective: ObjectiveId) => DomainId | undefined,
	seed: string
): Result<DrawnSlot[], DrawShortfall> {
	const random = seededRandom(seed);
	const picked: BankItem[] = [];
	for (const row of blueprint) {
		const inDomain = sortedById(bank.filter(({ item }) => domainOf(item.objective) === row.domain));
		for (const { critical, wanted } of [
			{ critical: true, wanted: row.critical },
			{ critical: false, wanted: row.items - row.critical }
		]) {
			const candidates = inDomain.filter(({ item }) => item.critical === critical);
			if (candidates.length < wanted) {
				return fail({
					kind: 'bank-too-small',
					where: `domain ${row.domain}, ${critical ? 'critical' : 'other'} items`,
					wanted,
					found: candidates.length
				});
			}
			picked.push(...shuffled(candidates, random).slice(0, wanted));
		}
	}
	return ok(place(picked, random, seed));
}

/** The order of a file must not decide a draw, so that a re-ordered bank gives the same one. */
function sortedById(bank: readonly BankItem[]): BankItem[] {
	return [...bank].sort((a, b) => (a.item.id < b.item.id ? -1 : 1));
}

function place(entries: readonly BankItem[], random: Random, seed: string): DrawnSlot[] {
	const nextTone = dealTones(seed);
	return shuffled(entries, random).map(({ item, hash }, slot) => ({
		item: item.id,
		version: item.version,
		hash,
		order: item.type === 'ordering' ? disordered(shufflable(item), random) : shuffled(shufflable(item), random),
		// A stream of its own for each look, so that it moves nothing else in the draw.
		...(item.type === 'image-judgement' && { variant: drawLook(item, `${seed}/${slot}`, nextTone()) })
	}));
}

/** An ordering must not be shown solved. */
function disordered(ids: readonly string[], random: Random): string[] {
	const order = shuffled(ids, random);
	return order.every((id, index) => id === ids[index]) ? order.reverse() : order;
}
