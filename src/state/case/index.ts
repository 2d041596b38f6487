export { CaseSession, type CaseFailure } from './case-session.svelte.ts';
export { openCase, type CaseParts } from './open-case.ts';
