import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawExam, drawModuleQuiz, practiceLook, type BankItem, type DrawnSlot } from '#domain/assessment';
import type { BlueprintRow, DomainId, ObjectiveId } from '#domain/course';
import { bankItem, imageJudgement, ordering, singleChoice } from '#fixtures/items';

/** A bank of `size` items for each objective; the first `critical` of each are critical. */
const bank = (objectives: string[], size: number, critical = 0): BankItem[] =>
	objectives.flatMap((objective) =>
		Array.from({ length: size }, (_, index) =>
			bankItem(singleChoice({ id: `${objective}-item-${index}`, objective, critical: index < critical }))
		)
	);
const row = (domain: string, items: number, critical: number): BlueprintRow => ({ domain: domain as DomainId, items, critical });
/** In these tests an objective's domain is its first word. */
const domainOf = (objective: ObjectiveId) => objective.split('-')[0] as DomainId;
const seed = fc.string({ minLength: 1, maxLength: 20 });

test('D1: the same seed gives the same draw, whatever the order of the bank', () => {
	const items = bank(['law-one', 'law-two', 'skin-one'], 6);

	fc.assert(
		fc.property(seed, fc.shuffledSubarray(items, { minLength: items.length }), (text, shuffledBank) => {
			expect(drawModuleQuiz(shuffledBank, 8, text)).toEqual(drawModuleQuiz(items, 8, text));
		})
	);
});

test('D1: the draw of a known seed is frozen, so that an engine or a refactoring cannot change it unseen', () => {
	const drawn = drawModuleQuiz(bank(['law-one', 'skin-one'], 3), 4, 'stratum');

	expect(drawn.ok && drawn.value.map(({ item, order }) => `${item}:${order.join('')}`)).toMatchInlineSnapshot(`
		[
		  "law-one-item-2:acb",
		  "skin-one-item-1:acb",
		  "skin-one-item-0:cab",
		  "law-one-item-1:acb",
		]
	`);
});

test('D2: no item stands twice', () => {
	fc.assert(
		fc.property(seed, (text) => {
			const drawn = drawModuleQuiz(bank(['law-one', 'skin-one'], 6), 10, text);
			const ids = drawn.ok ? drawn.value.map(({ item }) => item) : [];
			return ids.length === 10 && new Set(ids).size === 10;
		})
	);
});

test('D3: an exam holds what its blueprint asks, and no more critical items', () => {
	const items = bank(['law-one', 'skin-one'], 12, 4);
	const byId = new Map(items.map(({ item }) => [item.id, item]));

	fc.assert(
		fc.property(seed, (text) => {
			const drawn = drawExam(items, [row('law', 8, 2), row('skin', 5, 0)], domainOf, text);
			const chosen = drawn.ok ? drawn.value.map(({ item }) => byId.get(item)) : [];
			const law = chosen.filter((item) => item?.objective === 'law-one');
			expect(law.length).toBe(8);
			expect(law.filter((item) => item?.critical).length).toBe(2);
			expect(chosen.length - law.length).toBe(5);
			expect(chosen.filter((item) => item?.critical).length).toBe(2);
		})
	);
});

test('D4: a module quiz is spread over its objectives', () => {
	const items = bank(['law-one', 'law-two', 'law-three'], 8);

	fc.assert(
		fc.property(seed, (text) => {
			const drawn = drawModuleQuiz(items, 10, text);
			const counts = ['law-one', 'law-two', 'law-three'].map((objective) =>
				drawn.ok ? drawn.value.filter(({ item }) => item.startsWith(objective)).length : 0
			);
			return Math.max(...counts) - Math.min(...counts) <= 1;
		})
	);
});

test('D5: an ordering is never shown solved', () => {
	const items = [bankItem(ordering({ id: 'steps', ids: 'abc' }))];

	fc.assert(
		fc.property(seed, (text) => {
			const drawn = drawModuleQuiz(items, 1, text);
			return drawn.ok && drawn.value[0]?.order.join('') !== 'abc';
		})
	);
});

test('D6: a bank that is too small gives a shortfall that names the place', () => {
	const items = bank(['law-one'], 3, 1);

	expect(drawModuleQuiz(items, 4, 'x')).toEqual({
		ok: false,
		error: { kind: 'bank-too-small', where: 'the module’s bank', wanted: 4, found: 3 }
	});
	expect(drawExam(items, [row('law', 3, 2)], domainOf, 'x')).toEqual({
		ok: false,
		error: { kind: 'bank-too-small', where: 'domain law, critical items', wanted: 2, found: 1 }
	});
});

/** So many image judgements, and as many items without a drawing. */
const judgements = (size: number): BankItem[] =>
	Array.from({ length: size }, (_, index) => [
		bankItem(imageJudgement({ id: `look-${index}`, ...(index === 0 && { tones: ['II'] }) })),
		bankItem(singleChoice({ id: `plain-${index}` }))
	]).flat();
const looksIn = (slots: readonly DrawnSlot[]) => slots.flatMap(({ variant }) => variant ?? []);

test('D7: an image judgement is drawn with a look that it may show, and nothing else is drawn with one', () => {
	const bank = judgements(5);

	fc.assert(
		fc.property(seed, (text) => {
			const drawn = drawModuleQuiz(bank, 10, text);
			for (const { item, variant } of drawn.ok ? drawn.value : []) {
				expect(variant !== undefined).toBe(item.startsWith('look-'));
				if (item === 'look-0') expect(variant?.tone).toBe('II');
				if (variant) expect(['even-pink', 'pinpoint']).toContain(variant.finding);
			}
			return drawn.ok && new Set(looksIn(drawn.value).map((look) => look.seed)).size > 1;
		})
	);
});

test('D8: no tone comes again in a draw before the other five have come', () => {
	const bank = judgements(13).filter(({ item }) => item.id !== 'look-0');

	fc.assert(
		fc.property(seed, (text) => {
			const drawn = drawModuleQuiz(bank, bank.length, text);
			const tones = looksIn(drawn.ok ? drawn.value : []).map(({ tone }) => tone);
			return tones.length === 12 && new Set(tones.slice(0, 6)).size === 6 && new Set(tones.slice(6)).size === 6;
		})
	);
});

test('D8: six turns of practice show all six tones, and no two looks are the same', () => {
	const item = imageJudgement({ id: 'practice' });

	fc.assert(
		fc.property(seed, (text) => {
			const looks = Array.from({ length: 6 }, (_, turn) => practiceLook(item, text, turn));
			return new Set(looks.map(({ tone }) => tone)).size === 6 && new Set(looks.map((look) => look.seed)).size === 6;
		})
	);
});
