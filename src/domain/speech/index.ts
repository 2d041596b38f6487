export { sentencesOf } from './sentences.ts';
export { chooseVoice, type Speaker, type SpeechEnd, type Voice } from './speaker.ts';
