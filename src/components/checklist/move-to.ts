import { headingId } from '../../lib/link/heading-id.ts';
import { readFragment } from '../../lib/link/fragment.ts';

/** How high the bars over the page may be together, in pixels. */
const BARS = 128;

/**
 * Takes the reader to a step that has just opened: the focus, the view where its heading is not at hand, and
 * the address where that names a step, so that a reload leads back here.
 */
export function moveTo(id: string): void {
  const heading = document.getElementById(headingId(id));
  if (!heading) return;
  document.getElementById(id)!.focus({ preventScroll: true });
  const { top } = heading.getBoundingClientRect();
  if (top < BARS || top > innerHeight / 2) heading.scrollIntoView();
  const asked = readFragment(location.hash);
  if (asked.kind !== 'step') return;
  history.replaceState(history.state, '', location.hash.replace(asked.step, id));
}

/** Changes the page without moving an element in the reader's view. */
export function keepInPlace(element: Element, change: () => void): void {
  const { top } = element.getBoundingClientRect();
  change();
  scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
}
