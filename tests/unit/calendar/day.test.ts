import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDaySchema } from '../../../src/lib/calendar/day-schema.ts';
import { isDay, isEnterableDay } from '../../../src/lib/calendar/day.ts';

test('a day is only what the calendar has', () => {
  expect(['2024-02-29', '2026-12-31'].every(isDay)).toBe(true);
  expect(['2025-02-29', '2026-13-01', '2026-1-1', '2026-12-31T00:00'].some(isDay)).toBe(false);
});

test('a date field takes the days of this century', () => {
  expect(['2000-01-01', '2026-12-24', '2099-12-31'].every(isEnterableDay)).toBe(true);
  expect(
    ['1999-12-31', '2100-01-01', '0002-12-24', '12202-02-04', '2026-02-30', ''].some(isEnterableDay),
  ).toBe(false);
});

test('authors and readers have the same calendar', () => {
  const part = (most: number, length: number) =>
    fc.nat(most).map((number) => String(number).padStart(length, '0'));
  const text = fc.tuple(part(9999, 4), part(13, 2), part(32, 2)).map((parts) => parts.join('-'));
  fc.assert(
    fc.property(text, (day) => {
      expect(calendarDaySchema.safeParse(day).success).toBe(isDay(day));
    }),
  );
});

test('a year, a month or a year of more digits is no day, though a date can be made of it', () => {
  expect(['2026', '2026-12', '+012026-12-31', ' 2026-12-31', ''].some(isDay)).toBe(false);
});

test('an author is told what a day looks like', () => {
  expect(calendarDaySchema.safeParse('soon').error?.issues[0]?.message).toBe(
    'expected a day in the calendar, as YYYY-MM-DD',
  );
});
