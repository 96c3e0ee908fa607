import { factsIn, type FactTexts } from '../case/facts.ts';
import type { Entries } from '../case/keys.ts';
import type { CaseSummary } from '../case/summary.ts';
import { dueDates, nextDue, type DueDate } from './due-dates.ts';

/** A case in a list, with its facts and the deadline that comes next. */
export interface ListedCase extends CaseSummary {
  facts: FactTexts;
  next: DueDate | undefined;
}

/**
 * Cases by their next deadline, the earliest first, then those without one as they come. `today` is a day, `YYYY-MM-DD`; what is
 * over or was met is no next deadline.
 */
export function casesByDate(
  cases: readonly CaseSummary[],
  entriesOf: (id: string) => Entries,
  today: string,
): ListedCase[] {
  return cases
    .map((one) => {
      const facts = factsIn(entriesOf(one.id));
      const next = nextDue(dueDates(facts, { today }));
      return { ...one, facts, next };
    })
    .toSorted((a, b) => compareDays(a.next?.day, b.next?.day));
}

/** Behind every day. */
const NEVER = '~';
const compareDays = (a = NEVER, b = NEVER): number => Number(a > b) - Number(a < b);

/** Whether a case has all the words that were typed, in its name or any of its facts. */
export function matchesCase({ name = '', facts }: ListedCase, typed: string): boolean {
  const text = [name, ...Object.values(facts)].join('\n').toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
