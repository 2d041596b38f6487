export { default as CheckCard } from './CheckCard.svelte';
export { default as RecallQuestions } from './RecallQuestions.svelte';
