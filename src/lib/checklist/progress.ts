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

/** How far a reader is in a guide: checks before the start are counted for themselves. */
export interface GuideProgress<Step = unknown> {
  checks: Progress<Step>;
  steps: Progress<Step>;
}

/** Computes the progress through the checks and the steps of a guide; what has no kind is a step. */
export function progressOfGuide<Step extends { kind?: string }>(
  rows: readonly Step[],
  stateOf: (step: Step) => StepState,
): GuideProgress<Step> {
  const isCheck = ({ kind }: Step) => kind === 'prerequisite';
  return {
    checks: computeProgress(rows.filter(isCheck), stateOf),
    steps: computeProgress(
      rows.filter((row) => !isCheck(row)),
      stateOf,
    ),
  };
}
