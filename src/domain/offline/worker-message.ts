import * as v from 'valibot';

/** The name of the lock that a window shares with the worker while it must not be updated. */
export const HOLD_LOCK = 'stratum.hold-version';

/** What a page says to the service worker. */
export type PageMessage =
	/** Answer with `counted`. */
	| { readonly type: 'count' }
	/** Download what is missing of the version that is in use. */
	| { readonly type: 'complete' }
	/** Take over, unless a window holds the present version. */
	| { readonly type: 'activate' };

const amount = v.pipe(v.number(), v.minValue(0));

const workerMessageSchema = v.variant('type', [
	v.object({ type: v.literal('counted'), version: v.string(), files: amount, present: amount, bytes: amount, total: amount }),
	v.object({ type: v.literal('progress'), version: v.string(), done: amount, total: amount }),
	v.object({ type: v.literal('broke'), version: v.string(), reason: v.picklist(['network', 'damaged', 'full']) }),
	v.object({ type: v.literal('held') })
]);

/**
 * What the service worker says to pages: how much of its version lies in the cache (`bytes` of `total`, in `present` of `files` files),
 * how far a download is (bytes), why it ended early, and that a window which holds the present version kept an update back.
 */
export type WorkerMessage = v.InferOutput<typeof workerMessageSchema>;

/** Reads a message; undefined when it is not one of ours, as an older or newer worker may send. */
export function parseWorkerMessage(data: unknown): WorkerMessage | undefined {
	const result = v.safeParse(workerMessageSchema, data);
	return result.success ? result.output : undefined;
}
