import type { StepState } from './step-state.ts';

/** How far a reader is in a guide. Counts are of steps; `done + waiting + open === applicable`. */
export interface Progress {
  applicable: number;
  done: number;
  waiting: number;
  open: number;
  notApplicable: number;
  /** The first step that nothing was said about, or `undefined` when there is none. */
  nextOpen: string | undefined;
}

/**
 * Computes the progress through the steps that a guide has now. States of steps that it no longer
 * has do not count, and a step that does not apply leaves the total instead of counting as done.
 */
export function computeProgress(
  stepIds: readonly string[],
  stateOf: (stepId: string) => StepState,
): Progress {
  const count = { open: 0, done: 0, 'not-applicable': 0, waiting: 0 };
  for (const id of stepIds) count[stateOf(id).kind]++;
  return {
    applicable: stepIds.length - count['not-applicable'],
    done: count.done,
    waiting: count.waiting,
    open: count.open,
    notApplicable: count['not-applicable'],
    nextOpen: stepIds.find((id) => stateOf(id).kind === 'open'),
  };
}

/** Progress in words: “2 of 5 steps done, 1 waiting, 1 does not apply”. */
export function describeProgress({ applicable, done, waiting, notApplicable }: Progress): string {
  if (applicable === 0) return 'No step applies';
  const parts = [`${done} of ${applicable} ${applicable === 1 ? 'step' : 'steps'} done`];
  if (waiting > 0) parts.push(`${waiting} waiting`);
  if (notApplicable > 0) parts.push(`${notApplicable} ${notApplicable === 1 ? 'does' : 'do'} not apply`);
  return parts.join(', ');
}
