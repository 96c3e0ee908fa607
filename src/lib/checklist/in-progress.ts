import { LAST_GUIDE, type Entries } from '../case/keys.ts';
import { progressOfGuide, type GuideProgress } from './progress.ts';
import { stateIn } from './said.ts';
import { idsOf, type Identified } from './step-keys.ts';
import { stepToDo, type Kinded } from './step-to-do.ts';
import { stepsOf, versionIn, type Versioned } from './version.ts';
import { compareWaiting, waitingOf, type Waiting } from './waiting.ts';

type Step = Identified & Kinded & { versions?: readonly string[] };

/** A guide with its steps, as far as telling its progress needs them. */
export interface FollowedGuide extends Versioned {
  steps: readonly Step[];
}

/** Where a reader is in a guide. */
export interface InProgress<Guide extends FollowedGuide = FollowedGuide> {
  guide: Guide;
  progress: GuideProgress;
  waiting: Waiting<Guide['steps'][number]> | undefined;
  isFinished: boolean;
  /** The step to go to: the overdue one, or else what is to do next; none in a finished guide. */
  next: Guide['steps'][number] | undefined;
}

/**
 * Of these guides those in which something was said of a step that the reader has: first those with a day, the
 * earliest first, then the other unfinished ones, the last used first, and the finished ones last. `today` is a day,
 * `YYYY-MM-DD`. A guide that is given twice counts once.
 */
export function guidesInProgress<Guide extends FollowedGuide>(
  guides: readonly Guide[],
  entries: Entries,
  today: string,
): InProgress<Guide>[] {
  const once = [...new Map(guides.map((guide) => [guide.id, guide])).values()];
  return once
    .flatMap((guide) => inProgress(guide, entries, today) ?? [])
    .toSorted(
      (a, b) => rank(a, entries) - rank(b, entries) || compareWaiting(a.waiting ?? {}, b.waiting ?? {}),
    );
}

function inProgress<Guide extends FollowedGuide>(
  guide: Guide,
  entries: Entries,
  today: string,
): InProgress<Guide> | undefined {
  const steps: Guide['steps'][number][] = stepsOf(guide.steps, versionIn(entries, guide));
  const stateOf = (step: Step) => stateIn(entries, guide, step);
  const progress = progressOfGuide(steps, stateOf);
  if (progress.checks.open + progress.steps.open === steps.length) return undefined;
  const isFinished = progress.steps.open + progress.steps.waiting === 0;
  const waiting = waitingOf(steps, stateOf, today);
  const next = waiting?.isPast ? waiting.step : stepToDo(steps, stateOf);
  return { guide, progress, waiting, isFinished, next };
}

function rank({ guide, waiting, isFinished }: InProgress, entries: Entries): number {
  if (waiting?.until !== undefined) return 0;
  if (isFinished) return 3;
  return idsOf(guide).includes(entries[LAST_GUIDE] ?? '') ? 1 : 2;
}
