import ICAL from 'ical.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarFile } from '../../../src/lib/deadline/calendar-file.ts';
import { dueDates } from '../../../src/lib/deadline/due-dates.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const due = (submittedOn: string) =>
  dueDates({ submittedOn, closedOn: '2026-11-01' }, { today: '2026-11-23' });
const options = {
  of: 'abc',
  titleOf: ({ id }: { id: string }) => `Title of ${id}`,
  describe: () => 'Line one, two; three\nfour',
  now: NOW,
};
const eventsOf = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
const dayOf = (submittedOn: string, now = NOW) => {
  const [event] = eventsOf(
    calendarFile(
      due(submittedOn).filter(({ id }) => id === 'buyer-answer'),
      { ...options, now },
    ),
  );
  return event!;
};

test('an independent parser reads each deadline as one whole day, with its title, what it means and where it stands', () => {
  const events = eventsOf(calendarFile(due('2026-11-20'), options));
  expect(
    events.map((event) => [
      event.summary,
      event.startDate.isDate,
      String(event.startDate),
      String(event.endDate),
    ]),
  ).toEqual([
    ['Title of buyer-answer', true, '2026-11-27', '2026-11-28'],
    ['Title of pay-to-reopen', true, '2026-12-01', '2026-12-02'],
    ['Title of reopen-account', true, '2027-01-30', '2027-01-31'],
  ]);
  expect(events[0]!.description).toBe('Line one, two; three\nfour');
  expect(events[0]!.component.getFirstPropertyValue('url')).toContain('buyer-refunds');
});

test('a day that has changed updates its entry: the same UID, a higher sequence', () => {
  const before = dayOf('2026-11-20');
  const after = dayOf('2026-11-21', new Date('2026-11-23T12:05:00Z'));
  expect(after.uid).toBe(before.uid);
  expect(after.sequence).toBeGreaterThan(before.sequence);
  expect(String(after.startDate)).toBe('2026-11-28');
});

test('another case has entries of its own', () => {
  const uids = ['abc', 'abd'].flatMap((of) =>
    eventsOf(calendarFile(due('2026-11-20'), { ...options, of })).map(({ uid }) => uid),
  );
  expect(new Set(uids).size).toBe(6);
});

test('a whole day stays on its day, clock changes included, and no line of the file is too long', () => {
  const days = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const submittedOn = date.toISOString().slice(0, 10);
      const [one] = due(submittedOn).filter(({ id }) => id === 'buyer-answer');
      const event = dayOf(submittedOn);
      expect(String(event.startDate)).toBe(one!.day);
      expect(event.duration.toSeconds()).toBe(86_400);
    }),
  );
  for (const line of calendarFile(due('2026-11-20'), { ...options, describe: () => 'ä'.repeat(300) }).split(
    '\r\n',
  ))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
});

test('the file says who made it, and each entry reminds a day before', () => {
  const calendar = new ICAL.Component(ICAL.parse(calendarFile(due('2026-11-20'), options)));
  expect(calendar.getFirstPropertyValue('prodid')).toMatch(/Clean Exit\/\/Dates/);
  for (const event of calendar.getAllSubcomponents('vevent')) {
    const [alarm, ...others] = event.getAllSubcomponents('valarm');
    expect(others).toEqual([]);
    expect(alarm!.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(String(alarm!.getFirstPropertyValue('trigger'))).toBe('-P1D');
  }
});

test('the sequence of an entry is the minutes since 2026 began', () => {
  expect(dayOf('2026-11-20', new Date('2026-01-02T00:01:59Z')).sequence).toBe(24 * 60 + 1);
});
