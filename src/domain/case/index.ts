export { caseMachine, type CaseEvent } from './case-machine.ts';
export { clientCaseSchema, type CaseChoice, type ClientCase, type Ending, type Scene } from './case-schema.ts';
export type { CaseShelf } from './case-shelf.ts';
export { newPlay, playOf, replayCase, type Play, type PlayPhase } from './play.ts';
export { proveCase, type CaseFlaw, type CasePart } from './prove-case.ts';
export { STAGES, stagesBetween, type Stage } from './stage.ts';
export { choicesOf, outcomeOf, retell, tell, type Decision, type Outcome, type Story } from './story.ts';
export { findPlay, isFullMarks } from './walk.ts';
