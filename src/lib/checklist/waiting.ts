import type { StepState } from './step-state.ts';

/** What a step waits for: `until` is a day, `YYYY-MM-DD`, where the reader gave one; `isPast` once that day is over. */
export interface Waiting<Step = unknown> {
  step: Step;
  until?: string;
  isPast: boolean;
}

/**
 * The waiting step to look at first, or `undefined` when none waits: the one that is overdue for longest, then
 * the one with the next day, then one without a day. `today` is a day, `YYYY-MM-DD`; the day itself is not past.
 */
export const waitingOf = <Step>(
  steps: readonly Step[],
  stateOf: (step: Step) => StepState,
  today: string,
): Waiting<Step> | undefined =>
  steps.flatMap((step) => waitingFor(step, stateOf(step), today)).toSorted(compareWaiting)[0];

/** Sorts by day, the earliest first; what has no day comes last, in the order that it had. */
export function compareWaiting(a: { until?: string | undefined }, b: { until?: string | undefined }): number {
  const [dayA, dayB] = [a, b].map(({ until = NEVER }) => until) as [string, string];
  return Number(dayA > dayB) - Number(dayA < dayB);
}

/** Behind every day. */
const NEVER = '~';

function waitingFor<Step>(step: Step, state: StepState, today: string): Waiting<Step>[] {
  if (state.kind !== 'waiting') return [];
  const { until } = state;
  return until === undefined ? [{ step, isPast: false }] : [{ step, until, isPast: until < today }];
}
