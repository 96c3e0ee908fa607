import { sayDone } from '../../lib/checklist/open-store.ts';
import type { Identified } from '../../lib/checklist/step-keys.ts';
import { moveTo } from './move-to.ts';

/** Marks a step as done or not, where the reader is at its end: the view follows to what is to do next. */
export function finish(guide: Identified, step: Identified, done: boolean): void {
  const next = sayDone(guide, step, done);
  if (next) moveTo(next);
}
