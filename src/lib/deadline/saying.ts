import { TZDate } from '@date-fns/tz';
import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { formatISO } from 'date-fns/formatISO';
import { sayMoment, sayNearDay } from '../words/say-day.ts';
import type { Saying } from '../words/say.ts';
import type { DueDate } from './due-dates.ts';

/** What a person has to know of a deadline, sentence by sentence, in a language: until when, how sure that is, what is too late. */
export function describeDueDate(due: DueDate, today: string, language: string): Saying[] {
  const near = (day: string) => sayNearDay(day, today, language);
  if (due.settledOn !== undefined) return [{ key: 'settled', params: { day: near(due.settledOn) } }];
  const params = { day: near(due.day) };
  if (due.closed) return [{ key: `${due.id}-over`, params }];
  return [
    { key: due.id, params },
    ...(due.isShown ? [{ key: 'shown' }] : []),
    ...sayHour(due, near, language),
  ];
}

/** What is known of the hour at which it ends, or begins; nothing where only a day was promised. */
function sayHour({ kind, day, hour }: DueDate, near: (day: string) => string, language: string): Saying[] {
  if (hour === 'end-of-utc-day')
    return [{ key: 'hour-end-of-utc-day', params: { moment: sayMoment(`${day}T23:59:59Z`, language) } }];
  if (kind === 'expected') return [];
  const next = formatISO(addDays(utc(day), 1), { representation: 'date' });
  const key = kind === 'from' ? 'hour-from' : `hour-${hour}`;
  return [{ key, params: { day: near(day), next: near(next) } }];
}

/** How long it still is: whole days, none on the last one; `undefined` once it is over or was met. */
export function daysLeft({ day, closed, settledOn }: DueDate, today: string): number | undefined {
  return closed || settledOn !== undefined ? undefined : differenceInCalendarDays(utc(day), utc(today));
}

const utc = (day: string): TZDate => new TZDate(`${day}T00:00:00Z`, 'UTC');
