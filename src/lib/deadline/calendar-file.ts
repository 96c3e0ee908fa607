import ical, { ICalAlarmType } from 'ical-generator';
import type { DueDate } from './due-dates.ts';

interface Options {
  /** What tells this case from others; with the deadline's id it names the entry for ever. */
  of: string;
  /** The title and the description of an entry. */
  titleOf: (due: DueDate) => string;
  describe: (due: DueDate) => string;
  now: Date;
}

/** Sequences count the minutes from here: a later export replaces an earlier one. */
const START = Date.UTC(2026, 0, 1);

/**
 * Deadlines as an iCalendar file (RFC 5545): whole days, which stay on their day in every time zone, each with a reminder the
 * day before. Exporting again after a day has changed updates the entry: its UID stays, and its sequence grows.
 */
export function calendarFile(due: readonly DueDate[], { of, titleOf, describe, now }: Options): string {
  const calendar = ical({ prodId: { company: 'Clean Exit', product: 'Dates' } });
  for (const one of due) {
    calendar.createEvent({
      id: `${one.id}.${of}@clean-exit`,
      sequence: Math.floor((now.getTime() - START) / 60_000),
      stamp: now,
      allDay: true,
      start: utcMidnight(one.day, 0),
      end: utcMidnight(one.day, 1),
      summary: titleOf(one),
      description: describe(one),
      url: one.source,
      alarms: [{ type: ICalAlarmType.display, trigger: 86_400 }],
    });
  }
  return calendar.toString();
}

/** The library writes whole days as they are in UTC. */
const utcMidnight = (day: string, more: number): Date =>
  new Date(Date.parse(`${day}T00:00:00Z`) + more * 86_400_000);
