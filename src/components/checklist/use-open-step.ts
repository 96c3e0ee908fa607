import { useEffect } from 'preact/hooks';
import { $allOpen, $openStep, $steps, type OpenableStep } from '../../lib/checklist/open-store.ts';
import { stepToDo } from '../../lib/checklist/step-to-do.ts';
import { currentEntries } from '../../lib/case/store.ts';
import { stateIn } from '../../lib/checklist/said.ts';
import type { Identified } from '../../lib/checklist/step-keys.ts';
import { headingId } from '../../lib/link/heading-id.ts';
import { afterPaint } from '../ui/after-paint.ts';
import { stepAsked } from './landing.ts';
import { keepInPlace } from './move-to.ts';

/**
 * Shows the text of one step: the one that the address asks for, or what is to do next, until the reader opens
 * another by its heading, by the browser's search in the page, or all of them.
 */
export function useOpenStep(
  steps: readonly OpenableStep[],
  shown: readonly OpenableStep[],
  guide: Identified,
): void {
  useEffect(() => {
    $steps.set(shown);
    const open = $openStep.get();
    if (shown.some(({ id }) => id === open)) return;
    // What is rendered first knows nothing of what is kept.
    const stateOf = (step: OpenableStep) => stateIn(currentEntries(), guide, step);
    $openStep.set((stepAsked(steps) ?? stepToDo(shown, stateOf))?.id ?? '');
  }, [shown, steps, guide]);
  useEffect(() => {
    const show = () => {
      const [open, all] = [$openStep.get(), $allOpen.get()];
      for (const { id } of steps) showText(id, all || id === open);
    };
    document.querySelector('[data-steps]')!.toggleAttribute('data-live', true);
    // The island lives as long as its page.
    $openStep.subscribe(show);
    $allOpen.listen(() => afterPaint(show));
    document.addEventListener('click', openByHeading);
    document.addEventListener('beforematch', openFound);
  }, [steps]);
}

function showText(id: string, open: boolean): void {
  const step = document.getElementById(id)!;
  const text: { hidden: boolean | 'until-found' } = step.querySelector<HTMLElement>('[data-step-body]')!;
  step.toggleAttribute('data-open', open);
  document.getElementById(headingId(id))?.firstElementChild?.setAttribute('aria-expanded', String(open));
  text.hidden = !open && 'until-found';
}

/** A heading opens its step where it stands, and closes it again; its address can be copied from it. */
function openByHeading(event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = (event.target as Element).closest('[data-step] > :is(h2, h3, h4) > a');
  const step = link?.closest('[data-step]');
  if (!link || !step || $allOpen.get()) return;
  event.preventDefault();
  const isOpen = $openStep.get() === step.id;
  keepInPlace(link, () => $openStep.set(isOpen ? '' : step.id));
}

function openFound({ target }: Event): void {
  const step = (target as Element).closest('[data-step]');
  if (step) $openStep.set(step.id);
}
