import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuote, quoteOf } from '#domain/notes';
import { quoteIn } from '#fixtures/notes';

const TEXT = 'Lift the roller at the end of each stroke. Then set it down again. Lift the roller before you turn.';
const foundIn = (text: string, quote: Parameters<typeof findQuote>[1]) => {
	const found = findQuote(text, quote);
	return found && text.slice(found.from, found.to);
};

test('N5: a passage is found where it stood', () => {
	fc.assert(
		fc.property(fc.string({ minLength: 1, maxLength: 80 }), fc.nat(79), fc.nat(79), (text, a, b) => {
			const quote = quoteOf(text, { from: Math.min(a, b), to: Math.max(a, b) + 1 });
			fc.pre(quote !== null);

			const found = findQuote(text, quote);

			expect(found && text.slice(found.from, found.to).replace(/\s/g, '')).toBe(quote.exact.replace(/\s/g, ''));
		})
	);
});

test('N5: a text that grew before and behind it, or was set in other lines, changes nothing', () => {
	const quote = quoteIn(TEXT, 'set it down again');
	const edited = `A new opening.\n\n${TEXT.replaceAll(' ', '\n  ')} A new end.`;

	expect(foundIn(edited, quote)?.split(/\s+/)).toEqual(['set', 'it', 'down', 'again']);
});

test('N5: of two places with the same words the one with the old surroundings is taken', () => {
	const second = TEXT.lastIndexOf('Lift the roller');
	const quote = quoteOf(TEXT, { from: second, to: second + 15 });

	expect(quote && findQuote(`Mind this. ${TEXT}`, quote)?.from).toBe(second + 11);
});

test('N5: words that are gone are nowhere', () => {
	expect(findQuote('Set it down.', quoteIn(TEXT, 'Lift the roller'))).toBeNull();
});

test('N8: where a citation was left out, no blank stands before the point', () => {
	const text = 'The hole closes within a day .';

	const quote = quoteIn(text, 'within a day .');

	expect(quote.exact).toBe('within a day.');
	expect(foundIn(text, quote)).toBe('within a day .');
});

test.each([
	['blanks', { from: 3, to: 4 }],
	['more than a note quotes', { from: 4, to: 2005 }]
])('nothing is made of %s', (_, passage) => {
	expect(quoteOf(`The ${'x'.repeat(3000)}`, passage)).toBeNull();
});
