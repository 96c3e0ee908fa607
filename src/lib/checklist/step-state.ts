import { isDay } from '../calendar/day.ts';

/** What a reader said of a step. `until` is a day, `YYYY-MM-DD`, in the reader's own calendar. */
export type StepState =
  { kind: 'open' } | { kind: 'done' } | { kind: 'not-applicable' } | { kind: 'waiting'; until?: string };

export const OPEN: StepState = { kind: 'open' };

/**
 * How a state is stored: `done`, `not-applicable`, `waiting` or `waiting:2026-12-24`; an open step has
 * no entry. A later version may add words and forms, and has to go on reading these.
 */
export function encodeStepState(state: StepState): string | undefined {
  if (state.kind === 'open') return undefined;
  if (state.kind === 'waiting' && state.until) return `waiting:${state.until}`;
  return state.kind;
}

/** Reads a stored state. `undefined` for text that no known version has written; never throws. */
export function decodeStepState(stored: string | undefined): StepState | undefined {
  if (stored === undefined) return OPEN;
  if (stored === 'done' || stored === 'not-applicable' || stored === 'waiting') return { kind: stored };
  const until = /^waiting:(.*)$/.exec(stored)?.[1];
  return until !== undefined && isDay(until) ? { kind: 'waiting', until } : undefined;
}
