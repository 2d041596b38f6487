import { expect, test } from 'vitest';
import { parseWorkerMessage } from '#domain/offline';

test('O2: a count of the worker is read', () => {
	const message = { type: 'counted', version: 'v1', files: 3, present: 2, bytes: 600, total: 900 };

	expect(parseWorkerMessage(message)).toEqual(message);
});

test.each([
	['nothing', undefined],
	['a text', 'skip-waiting'],
	['an unknown type', { type: 'greeting' }],
	['an unknown reason', { type: 'broke', version: 'v1', reason: 'bored' }],
	['a negative amount', { type: 'progress', version: 'v1', done: -1, total: 900 }],
	['a count without its total, as an older worker may send', { type: 'counted', version: 'v1', files: 3, present: 2, bytes: 600 }]
])('a message that is not ours is left alone: %s', (_, data) => {
	expect(parseWorkerMessage(data)).toBeUndefined();
});
