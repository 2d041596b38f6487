export { isOpen, newAttempt, replayAttempt, type Attempt, type AttemptPhase } from './attempt.ts';
export { attemptMachine, MACHINE_VERSION } from './attempt-machine.ts';
