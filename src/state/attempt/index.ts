export { AttemptSession, type DispatchFailure } from './attempt-session.svelte.ts';
export { reopenAttempt, resumeAttempt, startAttempt, type AttemptParts, type OpenFailure } from './open-attempt.ts';
