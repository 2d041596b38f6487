export { followWorker, untouched, type WorkerNews } from './follow-worker.ts';
export type { DownloadFailure, OfflineCopy, OfflineReport, OfflineStatus, UpdateStatus } from './offline-copy.ts';
export { HOLD_LOCK, parseWorkerMessage, type PageMessage, type WorkerMessage } from './worker-message.ts';
export type { StorageSpace } from './storage-space.ts';
