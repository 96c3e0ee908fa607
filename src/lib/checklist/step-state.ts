/** What a reader said of a step. `until` is a day, `YYYY-MM-DD`, in the reader's own calendar. */
export type StepState =
  { kind: 'open' } | { kind: 'done' } | { kind: 'not-applicable' } | { kind: 'waiting'; until?: string };

export const OPEN: StepState = { kind: 'open' };

/** The first and the last day until which a step can wait; what lies outside is a slip of the pen. */
export const FIRST_DAY = '2000-01-01';
export const LAST_DAY = '2099-12-31';

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

/** Whether a step can be told to wait until this text: a day of this century, as `YYYY-MM-DD`. */
export const canWaitUntil = (text: string): boolean => isDay(text) && FIRST_DAY <= text && text <= LAST_DAY;

/** Whether the text names a day that exists, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
