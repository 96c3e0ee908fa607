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

test('a year has four digits, months and days have two', () => {
  expect(dayOf(new Date(2026, 0, 2))).toBe('2026-01-02');
  expect(dayOf(new Date(987, 11, 24))).toBe('0987-12-24');
});

test('a moment is written in the time of the reader, with its offset, and is the same moment', () => {
  const moment = new Date('2026-07-01T23:59:59.999Z');
  expect(momentOf(moment)).toMatch(/^2026-07-0[12]T\d\d:\d\d:59[+-]\d\d:\d\d$/);
  expect(new Date(momentOf(moment)).getTime()).toBe(Date.parse('2026-07-01T23:59:59Z'));
});

test.each([
  ['Asia/Kolkata', '2026-11-24T05:00:00+05:30'],
  ['America/St_Johns', '2026-11-23T20:00:00-03:30'],
])('a moment is the clock’s time in %s', (zone, moment) => {
  vi.stubEnv('TZ', zone);
  expect(momentOf(new Date('2026-11-23T23:30:00Z'))).toBe(moment);
});
