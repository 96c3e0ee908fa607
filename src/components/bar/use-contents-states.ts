import { useEffect } from 'preact/hooks';
import type { StepState } from '../../lib/checklist/step-state.ts';
import { headingId } from '../../lib/link/heading-id.ts';
import type { ShownStep } from '../checklist/steps-in-page.ts';

/** Marks the steps, and them in the lists of contents, with what was said of each, and which one is open. */
export function useContentsStates(
  steps: readonly ShownStep[],
  stateOf: (step: ShownStep) => StepState,
  open: string,
): void {
  useEffect(() => {
    for (const step of steps) {
      document.getElementById(step.id)!.dataset['said'] = stateOf(step).kind;
      const links = document.querySelectorAll<HTMLElement>(
        `[data-contents-list] a[href="#${headingId(step.id)}"]`,
      );
      for (const link of links) {
        link.dataset['said'] = stateOf(step).kind;
        if (step.id === open) link.setAttribute('aria-current', 'step');
        else link.removeAttribute('aria-current');
      }
    }
  });
}
