export type { Brand } from './brand.ts';
export type { Clock } from './clock.ts';
export { elapsed, instant, milliseconds, type Instant, type Milliseconds } from './instant.ts';
export { seededRandom, shuffled, type Random } from './random.ts';
export { fail, ok, type Result } from './result.ts';
export { unreachable } from './unreachable.ts';
