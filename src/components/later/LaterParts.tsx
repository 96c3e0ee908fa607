import type { StepState } from '../../lib/checklist/step-state.ts';
import type { Versioned } from '../../lib/checklist/version.ts';
import type { Identified } from '../../lib/checklist/step-keys.ts';
import type { Landing } from '../checklist/landing.ts';
import type { ShownStep } from '../checklist/steps-in-page.ts';
import { useCaseLine } from '../case-sheet/use-case-line.ts';
import GuideNotices from '../guide-notices/GuideNotices.tsx';
import StepMenu from '../step-menu/StepMenu.tsx';
import { useCaseInSteps } from './use-case-in-steps.ts';
import { useCountdownInBar } from './use-countdown-in-bar.ts';

export interface Props extends Landing {
  language: string;
  guide: Versioned;
  steps: readonly ShownStep[];
  stateOf: (step: Identified) => StepState;
  /** The id of the step of which all that can be said is asked. */
  asked: string;
  storageFailed: boolean;
  /** Whether something that was kept of this guide cannot be read. */
  unreadable: boolean;
}

/** What few readers of a guide need: what they know of their case in the steps, the menu of a step, and what they should know once. */
export default function LaterParts({ asked, cold, ...props }: Props) {
  const { language, guide, steps, stateOf, missing, carried, storageFailed, unreadable } = props;
  const step = steps.find(({ id }) => id === asked);
  const hasBegun = steps.some((one) => stateOf(one).kind !== 'open');
  const landed =
    hasBegun || wasReloaded() || comesFromHere() ? undefined : steps.find(({ id }) => id === cold);
  useCaseLine();
  useCaseInSteps(guide, steps);
  useCountdownInBar(language);
  return (
    <div data-later>
      {step && <StepMenu key={asked} {...{ language, guide, steps, step, stateOf }} />}
      <GuideNotices
        {...{ language, guide, steps, missing, carried, storageFailed, unreadable, cold: landed }}
      />
    </div>
  );
}

/** Whether the reader knows the page already: a link brings nobody here by reloading or going back. */
const wasReloaded = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => (entry as PerformanceNavigationTiming).type !== 'navigate');

/**
 * Whether the page before was one of this site. Hosts send no referrer, so browsers are asked that know it otherwise;
 * in others, who comes from here is told where the step belongs as well.
 */
function comesFromHere(): boolean {
  const { navigation } = window as { navigation?: Navigation };
  return Boolean(navigation?.activation?.from) || document.referrer.startsWith(location.origin);
}
