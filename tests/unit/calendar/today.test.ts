import { afterEach, expect, test, vi } from 'vitest';
import { dayOf, momentOf } from '../../../src/lib/calendar/today.ts';

afterEach(() => void vi.unstubAllEnvs());

test.each([
  ['Pacific/Honolulu', '2026-11-23'],
  ['UTC', '2026-11-24'],
  ['Pacific/Kiritimati', '2026-11-24'],
])('today is the day on the calendar in %s', (zone, day) => {
  vi.stubEnv('TZ', zone);
  expect(dayOf(new Date('2026-11-24T09:59:00Z'))).toBe(day);
});

test('months and days have two digits', () => {
  expect(dayOf(new Date(2026, 0, 2))).toBe('2026-01-02');
});

test('a moment is written in the time of the reader, with its offset, and is the same moment', () => {
  const moment = new Date('2026-07-01T23:59:59.999Z');
  expect(momentOf(moment)).toMatch(/^2026-07-0[12]T\d\d:\d\d:59[+-]\d\d:\d\d$/);
  expect(new Date(momentOf(moment)).getTime()).toBe(Date.parse('2026-07-01T23:59:59Z'));
});
