export { followOffline, type OfflineState } from './offline-state.svelte.ts';
