import type { StepState } from './step-state.ts';

/** What a step needs to be found as the next: checks are asked before the start, and are no step. */
export interface Kinded {
  id: string;
  kind: 'step' | 'prerequisite';
}

/**
 * What to do next: after a step that was just done, the next row that nothing was said about; else the first
 * such step. Checks are left to the reader, who may have made them long ago. When nothing is open, the
 * first step that waits; `undefined` when there is nothing left at all.
 */
export function stepToDo<Step extends Kinded>(
  steps: readonly Step[],
  stateOf: (step: Step) => StepState,
  after?: string,
): Step | undefined {
  const isOpen = (step: Step) => stateOf(step).kind === 'open';
  const at = steps.findIndex(({ id }) => id === after);
  return (
    (at >= 0 ? steps.slice(at + 1).find(isOpen) : undefined) ??
    steps.find((step) => step.kind === 'step' && isOpen(step)) ??
    steps.find((step) => stateOf(step).kind === 'waiting')
  );
}
