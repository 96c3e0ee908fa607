import { h, hydrate } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Identified } from '../../lib/checklist/step-keys.ts';
import StepControls from './StepControls.tsx';

/**
 * Brings the controls of all steps to life. They stand in the page as HTML and become part of the one island
 * of the guide: an island each would weigh more than what it starts.
 */
export function useStepControls(guide: Identified, steps: readonly Identified[], language: string): void {
  useEffect(() => {
    for (const step of steps) {
      const place = document.querySelector(`[data-controls-of="${step.id}"]`);
      if (place) hydrate(h(StepControls, { language, guide, step }), place);
    }
  }, []);
}
