import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { isDay } from '../../../src/lib/calendar/day.ts';
import { deadlines } from '../../../src/lib/deadline/deadlines.ts';
import { dueDates, todayIn } from '../../../src/lib/deadline/due-dates.ts';
import { deadlinesSchema } from '../../../src/lib/deadline/schema.ts';
import { ROOT } from '../../setup/root.ts';

const TODAY = '2026-11-23';
const dayOf = (id: string, facts: Parameters<typeof dueDates>[0]) =>
  dueDates(facts, { today: TODAY }).find((due) => due.id === id)?.day;

afterEach(() => void vi.useRealTimers());

test('the deadlines are as their schema has them, each once, and each cites a source that guides cite', () => {
  expect(deadlinesSchema.parse(deadlines)).toEqual(deadlines);
  expect(new Set(deadlines.map(({ id }) => id)).size).toBe(deadlines.length);
  const sources = readFileSync(join(ROOT, 'src/content/sources.yaml'), 'utf8');
  for (const { source } of deadlines) expect(sources).toContain(`url: ${source}\n`);
});

test('the buyer has seven days from the request, the day of the request not counted', () => {
  expect(dayOf('buyer-answer', { submittedOn: '2026-11-20' })).toBe('2026-11-27');
  expect(dayOf('buyer-answer', { submittedOn: '2026-12-28' })).toBe('2027-01-04');
  expect(dayOf('buyer-answer', { submittedOn: '2028-02-25' })).toBe('2028-03-03');
});

test('the date that AWS shows goes before the computed one, and stands alone too', () => {
  const [due] = dueDates({ submittedOn: '2026-11-20', answerBy: '2026-11-26' }, { today: TODAY });
  expect(due).toMatchObject({ id: 'buyer-answer', day: '2026-11-26', isShown: true });
  expect(dayOf('buyer-answer', { answerBy: '2026-11-26' })).toBe('2026-11-26');
});

test('48 hours are two days, since a day has no hour; reopening has 90 days, and paying for it 30', () => {
  expect(dayOf('cancel-within-48-hours', { acceptedOn: '2026-11-30' })).toBe('2026-12-02');
  expect(dayOf('reopen-account', { closedOn: '2026-01-01' })).toBe('2026-04-01');
  expect(dayOf('pay-to-reopen', { closedOn: '2026-01-31' })).toBe('2026-03-02');
});

test('an invitation lasts 15 days; a created account may leave from the fourth day on', () => {
  expect(dayOf('accept-invitation', { invitedOn: '2026-11-20' })).toBe('2026-12-05');
  expect(dayOf('leave-organization', { createdOn: '2026-11-20' })).toBe('2026-11-24');
});

test('a billing transfer ends with the month in which it was withdrawn, a service term twelve months after it began', () => {
  expect(dayOf('transfer-ends', { withdrawnOn: '2026-11-01' })).toBe('2026-11-30');
  expect(dayOf('transfer-ends', { withdrawnOn: '2026-11-30' })).toBe('2026-11-30');
  expect(dayOf('transfer-ends', { withdrawnOn: '2028-02-10' })).toBe('2028-02-29');
  expect(dayOf('term-over', { termStartedOn: '2026-03-15' })).toBe('2027-03-15');
  expect(dayOf('term-over', { termStartedOn: '2028-02-29' })).toBe('2029-02-28');
});

test('a renewal is decided by the day that AWS shows', () => {
  expect(dayOf('renewal-decision', { renewBy: '2026-12-01' })).toBe('2026-12-01');
});

test('a refund by the older form shows within two days, and at the bank after five days without weekends', () => {
  expect(dayOf('refund-in-billing', { processedOn: '2026-11-20' })).toBe('2026-11-22');
  // A Friday, a Saturday and a Monday.
  expect(dayOf('refund-at-bank', { processedOn: '2026-11-20' })).toBe('2026-11-27');
  expect(dayOf('refund-at-bank', { processedOn: '2026-11-21' })).toBe('2026-11-27');
  expect(dayOf('refund-at-bank', { processedOn: '2026-11-23' })).toBe('2026-11-30');
});

test('the earliest comes first, and an answer that was given settles its deadline', () => {
  const facts = { closedOn: '2026-09-01', submittedOn: '2026-11-20', approvedOn: '2026-11-22' };
  const due = dueDates(facts, { today: TODAY });
  expect(due.map(({ id }) => id)).toEqual(['pay-to-reopen', 'buyer-answer', 'reopen-account']);
  expect(due.map(({ settledOn }) => settledOn)).toEqual([undefined, '2026-11-22', undefined]);
  expect(due.map((one) => 'settledOn' in one)).toEqual([false, true, false]);
});

test('a deadline is closed once its last day is over, not before', () => {
  const closed = (today: string) => dueDates({ submittedOn: '2026-11-20' }, { today })[0]!.closed;
  expect([closed('2026-11-26'), closed('2026-11-27'), closed('2026-11-28')]).toEqual([false, false, true]);
});

const limits = [
  { timeZone: 'UTC', midnight: '2026-11-28T00:00:00Z' },
  { timeZone: 'Asia/Tokyo', midnight: '2026-11-27T15:00:00Z' },
  { timeZone: 'America/Los_Angeles', midnight: '2026-11-28T08:00:00Z' },
];
for (const { timeZone, midnight } of limits) {
  for (const { id, facts } of [
    { id: 'buyer-answer', facts: { submittedOn: '2026-11-20' } },
    { id: 'buyer-answer', facts: { answerBy: '2026-11-27' } },
    { id: 'cancel-within-48-hours', facts: { acceptedOn: '2026-11-25' } },
    { id: 'pay-to-reopen', facts: { closedOn: '2026-10-28' } },
    { id: 'reopen-account', facts: { closedOn: '2026-08-29' } },
    { id: 'accept-invitation', facts: { invitedOn: '2026-11-12' } },
    { id: 'renewal-decision', facts: { renewBy: '2026-11-27' } },
    { id: 'refund-in-billing', facts: { processedOn: '2026-11-25' } },
    { id: 'refund-at-bank', facts: { processedOn: '2026-11-20' } },
    // What is possible from a day on is so from its first second.
    { id: 'leave-organization', facts: { createdOn: '2026-11-24' } },
    { id: 'term-over', facts: { termStartedOn: '2025-11-28' } },
  ]) {
    test(`in ${timeZone}, ${id} from ${JSON.stringify(facts)} closes with the day, to the second`, () => {
      vi.useFakeTimers();
      const isClosed = (second: number) => {
        vi.setSystemTime(Date.parse(midnight) + second * 1000);
        return dueDates(facts, { timeZone }).find((due) => due.id === id)!.closed;
      };
      expect([isClosed(-1), isClosed(0), isClosed(1)]).toEqual([false, true, true]);
    });
  }
}

for (const timeZone of ['UTC', 'Asia/Tokyo', 'America/Los_Angeles']) {
  test(`seen from ${timeZone}, a billing transfer ends with the month of UTC, as AWS says`, () => {
    vi.useFakeTimers();
    const isClosed = (now: string) => {
      vi.setSystemTime(now);
      return dueDates({ withdrawnOn: '2026-11-10' }, { timeZone })[0]!.closed;
    };
    expect([
      isClosed('2026-11-30T23:59:59Z'),
      isClosed('2026-12-01T00:00:00Z'),
      isClosed('2026-12-01T00:00:01Z'),
    ]).toEqual([false, true, true]);
  });
}

test('a day is today in the zone of the reader', () => {
  vi.useFakeTimers();
  vi.setSystemTime('2026-11-23T23:30:00Z');
  expect(todayIn('UTC')).toBe('2026-11-23');
  expect(todayIn('Asia/Tokyo')).toBe('2026-11-24');
  expect(todayIn('America/Los_Angeles')).toBe('2026-11-23');
});

test('what is no day is left out, and no text makes it throw', () => {
  expect(dueDates({ submittedOn: 'soon', closedOn: '2026-02-30', answerBy: '' })).toEqual([]);
  fc.assert(
    fc.property(fc.string(), fc.string(), (submittedOn, answerBy) => {
      for (const { day } of dueDates({ submittedOn, answerBy })) expect(isDay(day)).toBe(true);
    }),
  );
});

test('counted days are days of the calendar, through leap years and clock changes', () => {
  const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const closedOn = date.toISOString().slice(0, 10);
      const inNinety = new Date(Date.parse(closedOn) + 90 * 86_400_000).toISOString().slice(0, 10);
      expect(dayOf('reopen-account', { closedOn })).toBe(inNinety);
    }),
  );
});
