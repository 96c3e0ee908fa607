import { factsIn, type FactTexts } from '../case/facts.ts';
import type { Entries } from '../case/keys.ts';
import type { CaseSummary } from '../case/summary.ts';
import { waitingDays } from '../checklist/waiting-days.ts';
import { dueDates, nextDue, type DueDate } from './due-dates.ts';

/** A case in a list, with its facts, the deadline that comes next, and the first day until which a step waits. */
export interface ListedCase extends CaseSummary {
  facts: FactTexts;
  next: DueDate | undefined;
  waiting: string | undefined;
}

/**
 * Cases by their next date, the earliest first, then those without one as they come. A step that waits past its day comes first. `today` is a day, `YYYY-MM-DD`; what is
 * over or was met is no next deadline.
 */
export function casesByDate(
  cases: readonly CaseSummary[],
  entriesOf: (id: string) => Entries,
  today: string,
): ListedCase[] {
  return cases
    .map((one) => {
      const entries = entriesOf(one.id);
      const facts = factsIn(entries);
      return { ...one, facts, next: nextDue(dueDates(facts, { today })), waiting: waitingDays(entries)[0] };
    })
    .toSorted((a, b) => compareDays(firstDay(a), firstDay(b)));
}

const firstDay = ({ next, waiting }: ListedCase): string | undefined => [next?.day, waiting].toSorted()[0];

/** Behind every day. */
const NEVER = '~';
const compareDays = (a = NEVER, b = NEVER): number => Number(a > b) - Number(a < b);

/** Whether a case has all the words that were typed, in its name or any of its facts. */
export function matchesCase({ name = '', facts }: ListedCase, typed: string): boolean {
  const text = [name, ...Object.values(facts)].join('\n').toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s/)
    .every((word) => text.includes(word));
}
