export { lateCopy } from './late-copy.ts';
export { followOffline, type OfflineState } from './offline-state.svelte.ts';
