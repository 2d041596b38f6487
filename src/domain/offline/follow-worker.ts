import { unreachable } from '#domain/shared';
import type { OfflineReport } from './offline-copy.ts';
import type { WorkerMessage } from './worker-message.ts';

/** What a page learns of its service worker: the worker's own messages, and what the browser says of it. */
export type WorkerNews =
	| WorkerMessage
	/** No service worker here: an old browser, a frame without storage, development. */
	| { readonly type: 'unsupported' }
	/** A newer version is downloaded whole. */
	| { readonly type: 'waiting' }
	/** A newer version took over without this page having asked for it. */
	| { readonly type: 'taken' };

export const untouched: OfflineReport = { status: { kind: 'starting' }, update: { kind: 'current' } };

/** The report after one more piece of news; the same object when nothing changed. */
export function followWorker(report: OfflineReport, news: WorkerNews): OfflineReport {
	switch (news.type) {
		case 'unsupported':
			return { ...report, status: { kind: 'unsupported' } };
		case 'counted':
			return news.present === news.files
				? { ...report, status: { kind: 'ready', bytes: news.bytes } }
				: { ...report, status: { kind: 'downloading', done: news.bytes, total: news.total } };
		case 'progress':
			return isReady(report) ? report : { ...report, status: { kind: 'downloading', done: news.done, total: news.total } };
		case 'broke':
			return isReady(report) ? report : { ...report, status: { kind: 'failed', reason: news.reason } };
		case 'waiting':
			return report.update.kind === 'current' ? { ...report, update: { kind: 'waiting', held: false } } : report;
		case 'held':
			return report.update.kind === 'waiting' ? { ...report, update: { kind: 'waiting', held: true } } : report;
		case 'taken':
			return { ...report, update: { kind: 'outdated' } };
		default:
			return unreachable(news);
	}
}

/** A whole copy stays whole while the next version downloads, and when that fails. */
const isReady = (report: OfflineReport) => report.status.kind === 'ready';
