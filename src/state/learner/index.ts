export { LearnerSession, type SessionParts, type SessionStatus } from './learner-session.svelte.ts';
export type { SaveState, WriteFailure } from './save-queue.svelte.ts';
export { keepTime, type WatchActivity } from './time-keeper.ts';
