export { ReadAloud, type OpenSpeaker, type ReadablePart, type ReadingStatus } from './read-aloud.svelte.ts';
