export { NotebookDesk, type NotebookParts, type Removed, type Writing } from './notebook-desk.svelte.ts';
