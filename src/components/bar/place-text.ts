import type { GuideProgress } from '../../lib/checklist/progress.ts';
import { speak } from '../words/words.ts';
import type { ShownStep } from '../checklist/steps-in-page.ts';

/** Where the reader is: “Step 5 of 11”, “Check 2 of 5”, or that all steps are done; with nothing open, how many there are. */
export function placeText(
  steps: readonly ShownStep[],
  at: number,
  { steps: progress }: GuideProgress,
  language: string,
): string {
  const say = speak('checklist', language);
  const isFinished = progress.done === progress.applicable && progress.applicable > 0;
  const kind = steps[at]?.kind ?? 'step';
  const alike = steps.filter((step) => step.kind === kind);
  if (isFinished && (at < 0 || kind === 'step')) return say('allDone');
  const place = Math.max(1, alike.indexOf(steps[at]!) + 1);
  return say(kind === 'step' ? 'step' : 'check', { at: place, count: alike.length });
}
