import { hydrate, type ComponentChild } from 'preact';
import { useEffect } from 'preact/hooks';
import { $allOpen, $openStep } from '../../lib/checklist/open-store.ts';
import type { Identified } from '../../lib/checklist/step-keys.ts';
import { afterPaint } from '../ui/after-paint.ts';
import StepControls from './StepControls.tsx';
import StepRow from './StepRow.tsx';
import type { ShownStep } from './steps-in-page.ts';

/**
 * Brings the rows of all steps to life, and the controls of a step when it opens. Rows stand in the page as HTML
 * and become part of the one island of the guide: an island each would weigh more than what it starts.
 */
export function useStepControls(guide: Identified, steps: readonly ShownStep[], language: string): void {
  useEffect(() => {
    const started = new Set<Element>();
    const start = (place: string, id: string, part: ComponentChild) => {
      const element = document.querySelector(`#${id} [data-${place}]`);
      if (!element || started.has(element)) return;
      started.add(element);
      hydrate(part, element);
    };
    for (const step of steps)
      start('row', step.id, <StepRow language={language} guide={guide} step={step} />);
    const open = () => {
      for (const step of steps)
        if ($allOpen.get() || $openStep.get() === step.id)
          start(
            'controls',
            step.id,
            <StepControls language={language} guide={guide} step={step} waits={step.waits} />,
          );
    };
    $openStep.subscribe(open);
    $allOpen.listen(() => afterPaint(open));
    // None of them changes: steps stand in the page and stay.
  }, [guide, steps, language]);
}
