import { afterEach, expect, test, vi } from 'vitest';
import { sayDay } from '../../../src/lib/words/say-day.ts';

afterEach(() => void vi.unstubAllEnvs());

test('a day is written out in its language, in English with the day first', () => {
  expect(sayDay('2026-11-21', 'en')).toBe('21 November 2026');
  expect(sayDay('2026-11-21', 'de')).toBe('21. November 2026');
});

test.each(['Pacific/Honolulu', 'Pacific/Kiritimati'])('a day is the same day in %s', (zone) => {
  vi.stubEnv('TZ', zone);
  expect(sayDay('2026-11-21', 'en')).toBe('21 November 2026');
});
