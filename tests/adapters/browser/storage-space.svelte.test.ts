import { expect, test } from 'vitest';
import { browserStorage } from '#adapters/browser';

test('the room is measured in bytes', async () => {
	const space = await browserStorage().measure();

	expect(space?.used).toBeGreaterThanOrEqual(0);
	expect(space?.available).toBeGreaterThan(0);
});

test('the promise to keep what is stored is given or refused in words', async () => {
	expect(['kept', 'refused', 'unknown']).toContain(await browserStorage().keep());
});
