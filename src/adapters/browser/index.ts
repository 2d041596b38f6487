export { watchActivity } from './activity.ts';
export { deviceClock } from './clock.ts';
export { browserFiles } from './file-saver.ts';
export { browserStorage } from './storage-space.ts';
