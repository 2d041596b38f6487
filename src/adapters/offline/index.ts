export { openOfflineCopy } from './offline-copy.ts';
