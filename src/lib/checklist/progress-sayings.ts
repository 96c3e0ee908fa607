import type { Saying } from '../words/say.ts';
import type { GuideProgress, Progress } from './progress.ts';
import type { Waiting } from './waiting.ts';

/** The parts of progress that are worth saying, in order: checks and steps done of how many, waiting, what does not apply. */
export function describeProgress({ checks, steps }: GuideProgress): ProgressSaying[] {
  const sum = (count: keyof Progress) => checks[count] + steps[count];
  if (sum('applicable') === 0) return [{ key: 'noStepApplies' }];
  const doneOf = ({ done, applicable }: Progress) => ({ done, count: applicable });
  const parts: ProgressSaying[] = [];
  if (checks.applicable > 0) parts.push({ key: 'checksDone', params: doneOf(checks) });
  parts.push({ key: 'stepsDone', params: doneOf(steps) });
  if (sum('waiting') > 0) parts.push({ key: 'stepsWaiting', params: { count: sum('waiting') } });
  if (sum('notApplicable') > 0)
    parts.push({ key: 'stepsNotApplicable', params: { count: sum('notApplicable') } });
  return parts;
}
export type ProgressSaying = Saying<
  'noStepApplies' | 'checksDone' | 'stepsDone' | 'stepsWaiting' | 'stepsNotApplicable'
>;

/** What a waiting step waits for: its `day` is `YYYY-MM-DD` and still has to be written out. */
export function describeWaiting({ until, isPast }: Omit<Waiting, 'step'>): WaitingSaying {
  if (until === undefined) return { key: 'waitingWithoutDay' };
  return isPast ? { key: 'waitingPast' } : { key: 'waitingUntil', params: { day: until } };
}
export type WaitingSaying =
  { key: 'waitingUntil'; params: { day: string } } | { key: 'waitingPast' | 'waitingWithoutDay' };
