import { useEffect, useState } from 'preact/hooks';
import { $openStep } from '../../lib/checklist/open-store.ts';
import type { Identified } from '../../lib/checklist/step-keys.ts';
import { readFragment } from '../../lib/link/fragment.ts';
import { stepOf } from '../../lib/link/landing.ts';

/** The step of this page that the address asks for. */
export function stepAsked<S extends Identified>(steps: readonly S[]): S | undefined {
  const asked = readFragment(location.hash);
  return asked.kind === 'step' ? stepOf(asked.step, steps) : undefined;
}

/** Where the address has led. */
export interface Landing {
  /** The id of a step that it asks for and the page does not have. */
  missing?: string | undefined;
  /** The id of the step to which a link has brought the reader. */
  cold?: string | undefined;
  /** The fragment, where it carries a case. */
  carried?: string | undefined;
}

/**
 * Follows the address's fragment to a step of this page, on load and whenever it changes. The browser
 * scrolls and marks; this opens the step, gives it the focus, and turns a link to a step's heading or former
 * id into its published link.
 */
export function useLanding(steps: readonly Identified[]): Landing {
  const [landing, setLanding] = useState<Landing>({});
  useEffect(() => {
    const cold = stepAsked(steps)?.id;
    const land = () => {
      const asked = readFragment(location.hash);
      const carried = 'case' in asked ? location.hash : undefined;
      const missing = asked.kind === 'step' ? landOn(asked.step, steps, carried) : undefined;
      setLanding({ missing, cold, carried });
    };
    land();
    // The steps stay, and the island lives as long as its page.
    addEventListener('hashchange', land);
  }, [steps]);
  return landing;
}

/** Goes to a step; returns its id where the page does not have it. */
function landOn(id: string, steps: readonly Identified[], carried?: string): string | undefined {
  const step = stepOf(id, steps);
  if (!step) return document.getElementById(id) ? undefined : id;

  const field = document.activeElement;
  if (!isWriting(field?.closest('[data-step-body] *'))) $openStep.set(step.id);
  const element = document.getElementById(step.id);
  const published = location.hash === `#${step.id}`;
  // A case in the address stays there: replacing it would lose what it carries.
  if (!published && !carried) location.replace(`#${step.id}`);
  else if (element && !isWriting(field) && !(field !== element && element.contains(field))) {
    element.focus({ preventScroll: true });
    // The steps above it have closed since the browser went there.
    element.scrollIntoView();
  }
  return undefined;
}

/** Whether the reader is at work in a field; nothing must close under the fingers, and the focus must not be taken. */
const isWriting = (field: Element | null | undefined): boolean =>
  field instanceof HTMLElement &&
  (field.isContentEditable || field.matches('input, textarea, select, dialog *'));
