import type { StepState } from './step-state.ts';

/** How far a reader is in a guide. Counts are of steps; `done + waiting + open === applicable`. */
export interface Progress {
  applicable: number;
  done: number;
  waiting: number;
  open: number;
  notApplicable: number;
}

/**
 * Computes the progress through the steps that a guide has now. States of steps that it no longer
 * has do not count, and a step that does not apply leaves the total instead of counting as done.
 */
export function computeProgress<Step>(steps: readonly Step[], stateOf: (step: Step) => StepState): Progress {
  const count = { open: 0, done: 0, 'not-applicable': 0, waiting: 0 };
  for (const step of steps) count[stateOf(step).kind]++;
  return {
    applicable: steps.length - count['not-applicable'],
    done: count.done,
    waiting: count.waiting,
    open: count.open,
    notApplicable: count['not-applicable'],
  };
}

/** How far a reader is in a guide: checks before the start are counted for themselves. */
export interface GuideProgress {
  checks: Progress;
  steps: Progress;
}

/** Computes the progress through the checks and the steps of a guide; what has no kind is a step. */
export function progressOfGuide<Step extends { kind?: string }>(
  rows: readonly Step[],
  stateOf: (step: Step) => StepState,
): GuideProgress {
  const isCheck = ({ kind }: Step) => kind === 'prerequisite';
  return {
    checks: computeProgress(rows.filter(isCheck), stateOf),
    steps: computeProgress(
      rows.filter((row) => !isCheck(row)),
      stateOf,
    ),
  };
}
