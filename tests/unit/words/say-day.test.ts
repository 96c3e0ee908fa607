import { afterEach, expect, test, vi } from 'vitest';
import { sayDay, sayNearDay } from '../../../src/lib/words/say-day.ts';

afterEach(() => void vi.unstubAllEnvs());

test('a day is written out in its language, in English with the day first', () => {
  expect(sayDay('2026-11-21', 'en')).toBe('21 November 2026');
  expect(sayDay('2026-11-21', 'de')).toBe('21. November 2026');
});

test.each(['Pacific/Honolulu', 'Pacific/Kiritimati'])('a day is the same day in %s', (zone) => {
  vi.stubEnv('TZ', zone);
  expect(sayDay('2026-11-21', 'en')).toBe('21 November 2026');
});

test('a near day has its weekday, and its year only when that is not this year', () => {
  expect(sayNearDay('2026-11-27', '2026-11-23', 'en')).toBe('Friday 27 November');
  expect(sayNearDay('2027-01-04', '2026-11-23', 'en')).toBe('Monday, 4 January 2027');
  expect(sayNearDay('2026-11-27', '2026-11-23', 'de')).toBe('Freitag, 27. November');
});
