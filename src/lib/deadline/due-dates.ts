import { TZDate } from '@date-fns/tz';
import { addBusinessDays } from 'date-fns/addBusinessDays';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { formatISO } from 'date-fns/formatISO';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { isDay } from '../calendar/day.ts';
import { deadlines } from './deadlines.ts';
import type { DayFact, DayFacts, Deadline } from './schema.ts';

/** A deadline of a case. */
export interface DueDate {
  id: string;
  kind: Deadline['kind'];
  /** The last day that counts, or the first one where it is about from when something can be done; `YYYY-MM-DD`. */
  day: string;
  /** The address of the page that says so. */
  source: string;
  /** Whether that day is over where the reader is, or has come where it is the first one. */
  closed: boolean;
  /** Whether the vendor shows the day itself, so that nothing was counted. */
  isShown: boolean;
  hour: Deadline['hour'];
  /** The day on which it was met, where the case knows it. */
  settledOn?: string;
}

interface Options {
  /** The day that is today, `YYYY-MM-DD`; now, where it is left out. */
  today?: string;
  /** The IANA name of the zone in which now is a day; the machine's own, where it is left out. */
  timeZone?: string;
}

/**
 * The deadlines that follow from the days in a case, the earliest first. The day of the event is not counted: a request of
 * the 20th with seven days is answered by the 27th. The vendor's own date goes before a computed one. What is no day of the
 * calendar is left out. Sources of the rules: `content/deadlines.json`.
 */
export function dueDates(facts: DayFacts, options: Options = {}): DueDate[] {
  return deadlines
    .flatMap((deadline) => dueDateOf(deadline, facts, options) ?? [])
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

/** The deadline that comes next, of some in their order; what is over or was met is none. */
export const nextDue = (due: readonly DueDate[]): DueDate | undefined =>
  due.find(({ closed, settledOn }) => !closed && settledOn === undefined);

/** The day that it is now in a time zone, `YYYY-MM-DD`. */
export const todayIn = (timeZone?: string): string => format(new TZDate(Date.now(), timeZone));

function dueDateOf(deadline: Deadline, facts: DayFacts, options: Options): DueDate | undefined {
  const { id, kind, event, shown, settledBy, source, hour } = deadline;
  const [shownOn, happenedOn, settledOn] = [shown, event, settledBy].map((name) => dayIn(facts, name));
  const day = shownOn ?? (happenedOn && lastDay(happenedOn, deadline));
  if (day === undefined) return undefined;
  return {
    id,
    kind,
    day,
    source,
    closed: isClosed(day, deadline, options),
    isShown: shownOn !== undefined,
    hour,
    ...(settledOn !== undefined && { settledOn }),
  };
}

function isClosed(day: string, { kind, hour }: Deadline, { today, timeZone }: Options): boolean {
  const now = today ?? todayIn(hour === 'end-of-utc-day' ? 'UTC' : timeZone);
  return kind === 'from' ? day <= now : day < now;
}

function dayIn(facts: DayFacts, name: DayFact | undefined): string | undefined {
  const day = name && facts[name];
  return day && isDay(day) ? day : undefined;
}

/** The day on which a deadline ends, in whole days of the calendar: no clock is put forward in between. */
function lastDay(happenedOn: string, { length }: Deadline): string {
  const day = new TZDate(`${happenedOn}T00:00:00Z`, 'UTC');
  if ('until' in length) return length.until === 'event' ? happenedOn : format(lastDayOfMonth(day));
  const { count, unit } = length;
  switch (unit) {
    case 'hours':
      return format(addDays(day, Math.ceil(count / 24)));
    case 'days':
      return format(addDays(day, count));
    case 'business-days':
      return format(addBusinessDays(day, count));
    case 'months':
      return format(addMonths(day, count));
  }
}

const format = (date: Date): string => formatISO(date, { representation: 'date' });
