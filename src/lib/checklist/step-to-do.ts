import type { StepState } from './step-state.ts';

/** What a step needs to be found as the next: checks are asked before the start, and are no step. */
export interface Kinded {
  id: string;
  kind?: string;
}

/**
 * What to do next: after a step that was just done, the next row that nothing was said about; else the first such step, or
 * the first such check for a reader who is still at the checks. Who has made none may have made them long ago. When nothing
 * is open, the first step that waits; `undefined` when there is nothing left at all.
 */
export function stepToDo<Step extends Kinded>(
  steps: readonly Step[],
  stateOf: (step: Step) => StepState,
  after?: string,
): Step | undefined {
  const isOpen = (step: Step) => stateOf(step).kind === 'open';
  const at = steps.findIndex(({ id }) => id === after);
  const isAtChecks =
    steps.some((step) => isCheck(step) && !isOpen(step)) &&
    steps.every((step) => isCheck(step) || isOpen(step));
  return (
    (at >= 0 ? steps.slice(at + 1).find(isOpen) : undefined) ??
    steps.find((step) => isOpen(step) && (isAtChecks || !isCheck(step))) ??
    steps.find((step) => stateOf(step).kind === 'waiting')
  );
}

const isCheck = ({ kind }: Kinded): boolean => kind === 'prerequisite';
