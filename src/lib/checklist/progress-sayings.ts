import type { Saying } from '../words/say.ts';
import type { Progress } from './progress.ts';
import type { Waiting } from './waiting.ts';

/** The parts of progress that are worth saying, in order: done of how many, waiting, what does not apply. */
export function describeProgress({ applicable, done, waiting, notApplicable }: Progress): ProgressSaying[] {
  if (applicable === 0) return [{ key: 'noStepApplies' }];
  const parts: ProgressSaying[] = [{ key: 'stepsDone', params: { done, count: applicable } }];
  if (waiting > 0) parts.push({ key: 'stepsWaiting', params: { count: waiting } });
  if (notApplicable > 0) parts.push({ key: 'stepsNotApplicable', params: { count: notApplicable } });
  return parts;
}
export type ProgressSaying = Saying<'noStepApplies' | 'stepsDone' | 'stepsWaiting' | 'stepsNotApplicable'>;

/** What a waiting step waits for: its `day` is `YYYY-MM-DD` and still has to be written out. */
export function describeWaiting({ until, isPast }: Omit<Waiting, 'step'>): WaitingSaying {
  if (until === undefined) return { key: 'waitingWithoutDay' };
  return isPast ? { key: 'waitingPast' } : { key: 'waitingUntil', params: { day: until } };
}
export type WaitingSaying =
  { key: 'waitingUntil'; params: { day: string } } | { key: 'waitingPast' | 'waitingWithoutDay' };
