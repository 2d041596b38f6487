export { watchActivity } from './activity.ts';
export { deviceClock } from './clock.ts';
export { browserFiles } from './file-saver.ts';
export { openOfflineCopy } from './offline-copy.ts';
export { browserStorage } from './storage-space.ts';
