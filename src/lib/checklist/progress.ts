import type { StepState } from './step-state.ts';

/** How far a reader is in a guide. Counts are of steps; `done + waiting + open === applicable`. */
export interface Progress<Step = unknown> {
  applicable: number;
  done: number;
  waiting: number;
  open: number;
  notApplicable: number;
  /** The first step that nothing was said about, or `undefined` when there is none. */
  nextOpen: Step | undefined;
}

/**
 * Computes the progress through the steps that a guide has now. States of steps that it no longer
 * has do not count, and a step that does not apply leaves the total instead of counting as done.
 */
export function computeProgress<Step>(
  steps: readonly Step[],
  stateOf: (step: Step) => StepState,
): Progress<Step> {
  const count = { open: 0, done: 0, 'not-applicable': 0, waiting: 0 };
  for (const step of steps) count[stateOf(step).kind]++;
  return {
    applicable: steps.length - count['not-applicable'],
    done: count.done,
    waiting: count.waiting,
    open: count.open,
    notApplicable: count['not-applicable'],
    nextOpen: steps.find((step) => stateOf(step).kind === 'open'),
  };
}
