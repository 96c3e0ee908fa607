import { afterEach, expect, test, vi } from 'vitest';
import { sayDay, sayMoment, sayNearDay } from '../../../src/lib/words/say-day.ts';

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

test('a moment is said in the reader’s own time, with its zone', () => {
  vi.stubEnv('TZ', 'Asia/Tokyo');
  expect(sayMoment('2026-11-23T11:00:00Z', 'de')).toBe('23. November 2026 um 20:00:00 GMT+9');
  expect(sayMoment('2026-11-23T16:30:00Z', 'en')).toBe('24 November 2026 at 01:30:00 GMT+9');
});
