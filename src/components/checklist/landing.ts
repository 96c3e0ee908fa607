import { useEffect, useState } from 'preact/hooks';
import { idFromFragment } from '../../lib/link/step-link.ts';

/**
 * Follows the address's fragment to a step, on load and whenever it changes. The browser scrolls and
 * marks; this gives the step the focus, and turns a link to something inside a step (its heading from
 * search, an old id) into the step's own link. Returns an id that the page does not have, if asked for.
 */
export function useLanding(): string | undefined {
  const [unknownId, setUnknownId] = useState<string>();
  useEffect(() => {
    const land = () => setUnknownId(landOnFragment());
    land();
    addEventListener('hashchange', land);
    return () => removeEventListener('hashchange', land);
  }, []);
  return unknownId;
}

function landOnFragment(): string | undefined {
  const id = idFromFragment(location.hash);
  const target = id === undefined ? null : document.getElementById(id);
  if (!target) return id;
  const step = target.closest<HTMLElement>('.step');
  if (step && step.id !== id) location.replace(`#${step.id}`);
  else if (step && !isBusy(step)) step.focus({ preventScroll: true });
  return undefined;
}

/** Whether the reader is already at work, in the step or in a field elsewhere; the focus must not be taken from there. */
function isBusy(step: HTMLElement): boolean {
  const active = document.activeElement;
  return step.contains(active) || active instanceof HTMLInputElement;
}
