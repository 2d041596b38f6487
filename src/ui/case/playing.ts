export { default as CaseCard } from './CaseCard.svelte';
export { openCaseDesk } from './open-case.ts';
