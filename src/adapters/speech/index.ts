export { browserSpeaker } from './browser-speaker.ts';
